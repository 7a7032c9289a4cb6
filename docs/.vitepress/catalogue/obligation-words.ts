import type { Pack } from "../../../src/engine/pack/pack.js";
import { obligationAt } from "./address.js";
import { escaped, link } from "./markdown.js";
import type { Reader } from "./reader.js";

/** The obligations that something watches in a pack, with their words and clauses; a pack that is another's is named. */
export const obligationWords = (
  ids: readonly string[],
  pack: Pack,
  isOwn: boolean,
  reader: Reader,
): readonly string[] =>
  ids.map((id) => {
    const obligation = pack.obligations.find((one) => one.id === id);
    const { say } = reader;
    const words = obligation === undefined ? "" : say(`：${obligation.title.zh}`, `: ${obligation.title.en}`);
    const clause =
      obligation?.clause === undefined ? "" : say(`（${obligation.clause.zh}）`, ` (${obligation.clause.en})`);
    return `${link(isOwn ? id : say(`${pack.title.zh}${id}`, `${pack.title.en}, ${id}`), obligationAt(id, pack, reader))}${escaped(`${words}${clause}`)}`;
  });
