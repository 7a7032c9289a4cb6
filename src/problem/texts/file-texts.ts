import { type Label, label } from "../../codes/label.js";
import { type Instead, instead } from "./instead.js";

/** What is said of files that cannot be read, and of their syntax. */
export const fileTexts = {
  "file/not-utf8": label(
    "应为UTF-8编码的文本，而不是其他编码",
    "expected a text in UTF-8; found bytes of another encoding",
  ),
  "file/other-ending": ({ endings, ending }: { endings: string; ending: string }) =>
    label(
      `应为扩展名${endings}的文件，而不是${ending === "" ? "没有扩展名的文件" : `“.${ending}”`}`,
      `expected a file that ends in ${endings}; found ${ending === "" ? "a file without an ending" : `".${ending}"`}`,
    ),
  "file/too-large": ({ most, bytes }: { most: number; bytes: number }) =>
    label(
      `文件不得超过${most}字节，此文件有${bytes}字节：须拆分，或者改用.ndjson`,
      `expected a file of no more than ${most} bytes: larger ones are divided, or written as .ndjson; found ${bytes} bytes`,
    ),
  "file/too-deep": ({ most }: { most: number }) =>
    label(
      `列表和字段组嵌套不得超过${most}层`,
      `expected no more than ${most} lists and objects within each other; found one more`,
    ),
  "file/duplicate-key": ({ key }: { key: string }) =>
    label(`“${key}”重复，每个键只能写一次`, `expected each key once; found ${JSON.stringify(key)} again`),
  "yaml/syntax": ({ kind, reason }: { kind: string; reason: string }) =>
    label(
      `此处不合YAML语法：${syntaxErrors[kind] ?? syntaxErrors["OTHER"]}`,
      `this is no valid YAML (${reason}); a text with { } [ ] , : # in it, or ! & * % > | @ in front, needs quotation marks`,
    ),
  "yaml/version": ({ version }: { version: string }) =>
    label(`应为YAML 1.2，而不是YAML ${version}`, `expected YAML 1.2; found YAML ${version}`),
  "yaml/key-not-a-text": label(
    "应为文本作键（数字须加引号）",
    "expected a key that is a text (put a number into quotation marks); found another kind of key",
  ),
  "yaml/tag": ({ tag }: { tag: string }) =>
    label(
      `应为不带标记的值，而不是标记“${tag}”；以“!”开头的文本须加引号`,
      `expected no tags (a text that begins with ! needs quotation marks); found the tag ${JSON.stringify(tag)}`,
    ),
  "yaml/second-document": label(
    "应为文件结尾，而不是另一份文档",
    "expected the end of the text; found another document",
  ),
  "yaml/too-many-aliases": ({ most }: { most: number }) =>
    label(`引用不得超过${most}处`, `expected no more than ${most} aliases; found one more`),
  "yaml/unknown-alias": ({ alias }: { alias: string }) =>
    label(`上文没有锚“${alias}”`, `expected an alias of an anchor above it; found *${alias}`),
  "yaml/alias-expansion": label(
    "引用展开后过大，应减少引用",
    "expected aliases that stand for little; found more than can be taken in",
  ),
  "yaml/empty": label("文件中没有内容", "nothing is written in it"),
  "json/syntax": ({ wanted, found }: { wanted: JsonPart; found: Instead["found"] | "end" }) => {
    const { zh, en } = jsonParts[wanted];
    return found === "end"
      ? label(`文本到此结束，但此处应为${zh}`, `expected ${en}; found the end of the text`)
      : instead(zh, en, found);
  },
  "json/not-json": label("不是JSON", "it is no JSON"),
} as const;

/** What stands where in JSON. */
export type JsonPart = keyof typeof jsonParts;

const jsonParts = {
  end: label("文本结尾", "the end of the text"),
  value: label("值", "a value"),
  "member-or-end": label("“,”或“}”", '"," or "}"'),
  "item-or-end": label("“,”或“]”", '"," or "]"'),
  key: label("双引号中的键", "a key in double quotes"),
  colon: label("“:”", '":"'),
  "closing-quote": label("结束的双引号", "a closing double quote"),
  escape: label("JSON规定的转义", "an escape that JSON knows"),
} as const satisfies Readonly<Record<string, Label>>;

/** What each kind of error of the YAML parser says in Chinese. */
const syntaxErrors: Readonly<Record<string, string>> = {
  ALIAS_PROPS: "引用不能带标记或者锚",
  BAD_ALIAS: "引用写法有误；以“*”开头的文本须加引号",
  BAD_DIRECTIVE: "指令写法有误；以“%”开头的文本须加引号",
  BAD_DQ_ESCAPE: "双引号中的转义有误",
  BAD_INDENT: "缩进有误",
  BAD_PROP_ORDER: "标记和锚的位置有误",
  BAD_SCALAR_START: "文本不能以此字符开头，须加引号",
  BLOCK_AS_IMPLICIT_KEY: "键的位置有误；含冒号的文本须加引号，同级的键缩进应当一致",
  BLOCK_IN_FLOW: "“{ }”“[ ]”之中不能分行书写列表或者字段组",
  IMPOSSIBLE: "结构有误",
  KEY_OVER_1024_CHARS: "键过长",
  MISSING_CHAR: "缺少符号：引号、括号未闭合，或者键之后没有“:”；含逗号、冒号的文本须加引号",
  MULTILINE_IMPLICIT_KEY: "键不能跨行；可能缺少“:”",
  MULTIPLE_ANCHORS: "同一处有两个锚",
  MULTIPLE_TAGS: "同一处有两个标记",
  TAB_AS_INDENT: "缩进须用空格，不能用制表符",
  UNEXPECTED_TOKEN: "此处不应有此内容；含{ } [ ] , : #的文本须加引号",
  OTHER: "结构有误；含{ } [ ] , : #的文本、以! & * % > | @开头的文本须加引号",
};
