import type { Words } from "../kit/language.tsx";

/** Words of a plan of spot checks. */
export const PLAN_WORDS: Words<
  Record<
    | "plan"
    | "none"
    | "state"
    | "place"
    | "population"
    | "size"
    | "without"
    | "seedSha256"
    | "seed"
    | "seedLater"
    | "draw"
    | "drawLead"
    | "publish"
    | "publishLead"
    | "candidates"
    | "position"
    | "standard"
    | "drawn"
    | "notDrawnYet"
    | "yes"
    | "no"
    | "id"
    | "again"
    | "againLead"
    | "order"
    | "digest"
    | "repeats"
    | "repeatsNot"
    | "repeatsUnknown"
    | "here"
    | "hereSeed"
    | "hereSame"
    | "hereOther"
    | "hereWorking",
    string
  >
> = {
  ZH: {
    plan: "抽查计划",
    none: "没有此计划。",
    state: "状态",
    place: "地区",
    population: "抽查对象",
    size: "抽取数 / 对象数",
    without: "无公开标准的领跑者",
    seedSha256: "种子的 SHA-256（制定时即公开）",
    seed: "随机种子",
    seedLater: "公布抽取结果后显示；此前无人知晓。",
    draw: "随机抽取",
    drawLead: "按制定计划时锁定的种子抽取；不能重抽，也不能另选种子。",
    publish: "公布抽取结果",
    publishLead: "公布后任何人可见种子和抽取结果，并可重做核对。请在抽样之后公布，抽查事先不告知企业。",
    candidates: "抽查对象名单",
    position: "序号",
    standard: "企业标准",
    drawn: "是否抽中",
    notDrawnYet: "未抽取",
    yes: "抽中",
    no: "未抽中",
    id: "声明编号",
    again: "重做抽取",
    againLead: "对每个声明编号计算“种子 空格 编号”的 SHA-256，按升序排列，取前若干项。",
    order: "名次",
    digest: "SHA-256（种子 编号）",
    repeats: "枢纽已重做抽取，结果一致。",
    repeatsNot: "枢纽重做抽取，结果不一致。",
    repeatsUnknown: "公布后可重做核对。",
    here: "在此浏览器中重做",
    hereSeed: "种子的 SHA-256 与制定时公开的一致",
    hereSame: "本浏览器重做的结果与抽取结果一致。",
    hereOther: "本浏览器重做的结果与抽取结果不一致。",
    hereWorking: "正在计算",
  },
  EN: {
    plan: "Plan",
    none: "There is no such plan.",
    state: "State",
    place: "Place",
    population: "Drawn from",
    size: "Drawn / population",
    without: "Leaders without a declaration",
    seedSha256: "SHA-256 of the seed, public from the start",
    seed: "Seed",
    seedLater: "Shown once the draw is published; nobody knows it before.",
    draw: "Draw",
    drawLead:
      "Draws by the seed that was bound when the plan was made; it is drawn once and no other seed can be chosen.",
    publish: "Publish the draw",
    publishLead:
      "Everybody then sees the seed and what it drew and can repeat it. Publish when samples have been taken: checks come unannounced.",
    candidates: "What can be drawn",
    position: "No.",
    standard: "Standard",
    drawn: "Drawn",
    notDrawnYet: "not yet",
    yes: "drawn",
    no: "not drawn",
    id: "Declaration id",
    again: "Doing the draw again",
    againLead:
      "For each declaration take SHA-256 of “seed, one space, id”, sort, and take as many as are drawn from the top.",
    order: "Place",
    digest: "SHA-256 of seed and id",
    repeats: "The hub drew again with the same result.",
    repeatsNot: "The hub drew again with another result.",
    repeatsUnknown: "It can be repeated once it is published.",
    here: "Do it again in this browser",
    hereSeed: "SHA-256 of the seed is the one shown from the start",
    hereSame: "This browser drew the same.",
    hereOther: "This browser drew something else.",
    hereWorking: "Working",
  },
};
