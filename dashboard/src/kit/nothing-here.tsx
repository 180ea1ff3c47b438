import { Button, Result } from "antd";
import type { ReactNode } from "react";
import { DeskLink } from "./desk-link.tsx";

/** What stands where nothing is, or nothing to be seen: why, and the way back. */
export function NothingHere(props: {
  readonly title: string;
  readonly why: string;
  readonly to: string;
  readonly back: string;
}): ReactNode {
  return (
    <Result
      status="404"
      title={props.title}
      subTitle={props.why}
      extra={
        <DeskLink to={props.to}>
          <Button type="primary" tabIndex={-1}>
            {props.back}
          </Button>
        </DeskLink>
      }
    />
  );
}
