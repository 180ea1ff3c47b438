import { Button, Flex, Input } from "antd";
import { type ReactNode, type UIEvent, useId, useRef, useState } from "react";
import { useWords, type Words } from "../kit/language.tsx";

const WORDS: Words<{ text: string; find: string; next: string; none: string }> = {
  ZH: { text: "文件文本（逐行）", find: "在文本中查找", next: "查找下一处", none: "没有找到" },
  EN: { text: "Text of the file, line by line", find: "Find in the text", next: "Find next", none: "Not found" },
};

const LINE = 20;
const ROWS = 24;

/** The text of a policy file with the numbers of its lines, so that errors by line are found. */
export function PolicyTextEditor(props: {
  readonly text: string;
  readonly onChange: (text: string) => void;
}): ReactNode {
  const words = useWords(WORDS);
  const id = useId();
  const area = useRef<HTMLTextAreaElement>(null);
  const [top, setTop] = useState(0);
  const [sought, setSought] = useState("");
  const [missed, setMissed] = useState(false);
  const lines = props.text.split("\n").length;
  const findNext = () => {
    const place = area.current;
    if (place === null || sought === "") return;
    const from = props.text.indexOf(sought, place.selectionEnd);
    const at = from === -1 ? props.text.indexOf(sought) : from;
    setMissed(at === -1);
    if (at !== -1) show(place, props.text, at, sought.length);
  };
  return (
    <div>
      <Flex gap={8} wrap align="center" style={{ marginBottom: 8 }}>
        <label htmlFor={`${id}find`}>{words.find}</label>
        <Input
          id={`${id}find`}
          style={{ width: 220 }}
          value={sought}
          onChange={({ target }) => setSought(target.value)}
          onPressEnter={findNext}
        />
        <Button onClick={findNext}>{words.next}</Button>
        {missed && <span role="status">{words.none}</span>}
      </Flex>
      <label htmlFor={id}>{words.text}</label>
      <div
        style={{
          display: "flex",
          border: "1px solid #8c8c8c",
          borderRadius: 4,
          overflow: "hidden",
          background: "#fff",
        }}
      >
        <div
          aria-hidden
          style={{
            ...FACE,
            width: 48,
            overflow: "hidden",
            background: "#f0f2f5",
            textAlign: "right",
            height: ROWS * LINE,
          }}
        >
          <div style={{ transform: `translateY(${-top}px)`, paddingInlineEnd: 6, color: "#555d66", whiteSpace: "pre" }}>
            {Array.from({ length: lines }, (_, index) => index + 1).join("\n")}
          </div>
        </div>
        <textarea
          id={id}
          ref={area}
          className="policy-text"
          value={props.text}
          spellCheck={false}
          wrap="off"
          onChange={({ target }) => props.onChange(target.value)}
          onScroll={({ currentTarget }: UIEvent<HTMLTextAreaElement>) => setTop(currentTarget.scrollTop)}
          style={{ ...FACE, flex: 1, minWidth: 0, border: 0, resize: "none", height: ROWS * LINE }}
        />
      </div>
    </div>
  );
}

const FACE = { font: `13px/${LINE}px ui-monospace, Menlo, Consolas, monospace`, padding: 0, margin: 0 };

function show(place: HTMLTextAreaElement, text: string, at: number, length: number): void {
  place.focus();
  place.setSelectionRange(at, at + length);
  const line = text.slice(0, at).split("\n").length;
  place.scrollTop = Math.max(0, (line - ROWS / 2) * LINE);
}

/** How many lines two texts do not have in common, roughly as a comparison of files counts them. */
export function changedLines(before: string, after: string): number {
  const left = count(before.split("\n"));
  let added = 0;
  for (const line of after.split("\n")) {
    const there = left.get(line);
    if (there === undefined || there === 0) added += 1;
    else left.set(line, there - 1);
  }
  const removed = [...left.values()].reduce((sum, each) => sum + each, 0);
  return Math.max(added, removed);
}

function count(lines: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const line of lines) {
    const before = counts.get(line);
    counts.set(line, before === undefined ? 1 : before + 1);
  }
  return counts;
}
