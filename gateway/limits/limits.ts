/** What a limit counts, in the words of its refusal. */
export interface Limit {
  readonly most: number;
  readonly what: string;
  readonly whatZh: string;
}

/**
 * How large an operation may be, before anything is looked up or asked.
 *
 * Each stands well above what the product's own questions need, and low enough that the worst operation that passes all
 * of them is validated within 20 ms (`npm run drill -- hostile-documents`).
 */
export const LIMITS = {
  /** 1,000 codes written into a document are 23,000. */
  characters: { most: 100_000, what: "characters in the document", whatZh: "查询文本字符数" },
  /** Two for each of 1,000 codes, and 3,000 for fields: the explorer's question about the schema has 190. */
  tokens: { most: 5_000, what: "tokens in the document", whatZh: "查询文本词法单元数" },
  /** Brackets within each other; the parser goes down with each. The explorer needs 14. */
  brackets: { most: 32, what: "brackets within each other", whatZh: "括号嵌套层数" },
  /** The longest name of the schema has 25 characters. */
  nameLength: { most: 100, what: "characters in a name", whatZh: "名称字符数" },
  /** A legal basis in words is a paragraph. */
  textLength: { most: 4_000, what: "characters in a text", whatZh: "单个文本字符数" },
  /** A client may send its whole file and name one of them. */
  operations: { most: 10, what: "operations in the document", whatZh: "操作数" },
  /** Clients with a fragment for each component have some dozens. */
  fragments: { most: 100, what: "fragments", whatZh: "片段数" },
  /** Every field of every department, once, is 150. */
  fields: { most: 600, what: "fields in the document", whatZh: "字段数" },
  /** Counted from the definitions and never by writing them out, or a few lines could ask for 2^30. */
  writtenOutFields: { most: 2_000, what: "fields with fragments written out", whatZh: "片段展开后的字段数" },
  /** The deepest answer has 6 levels; the explorer's question about the schema has 15. */
  depth: { most: 16, what: "levels of fields", whatZh: "字段层数" },
  /** Four measures in each of 31 provinces, and some more. */
  aliases: { most: 200, what: "aliases", whatZh: "别名数" },
  rootFields: { most: 50, what: "root fields", whatZh: "根字段数" },
  /** Validation compares the fields of one key pair by pair; 20 components that ask for one field are 190. */
  pairs: { most: 1_000, what: "pairs of fields under one key", whatZh: "同一响应键下的字段对数" },
  directives: { most: 200, what: "directives", whatZh: "指令数" },
  variables: { most: 50, what: "variables", whatZh: "变量数" },
  /** A list of more codes than a question takes is told so by the hub; a list of more than this is not looked at. */
  listLength: { most: 5_000, what: "values in a list", whatZh: "列表长度" },
  /** Bids, their values, and what is in these. */
  inputDepth: { most: 8, what: "levels of input", whatZh: "输入嵌套层数" },
  /** Lists of the schema within each other: types, their fields, their arguments. */
  introspectionLists: { most: 3, what: "lists of the schema within each other", whatZh: "内省列表嵌套层数" },
  /** All departments' answers in full about 1,000 enterprises cost half of it. */
  cost: { most: 1_000_000, what: "cost", whatZh: "查询代价" },
} as const satisfies Record<string, Limit>;

/** Values that a list has when the schema does not say: titles, reasons, clauses and rows of one answer. */
export const ASSUMED_LIST_SIZE = 5;
