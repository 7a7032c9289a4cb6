import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { json } from "node:stream/consumers";
import { DatasetError, type DatasetSource, evaluate, loadDataset, plainDate, renderMessage } from "fazhi";
import { changji2017 } from "fazhi/rules/changji-2017";

/** What the records break, or what is wrong with the way they are written. */
function answer(records: DatasetSource): { status: number; body: unknown } {
  try {
    const { findings } = evaluate(loadDataset(records), changji2017, { asOf: plainDate("2017-09-30") });
    return {
      status: 200,
      body: findings.map(({ rule, message }) => ({ rule, message: renderMessage(message, "en") })),
    };
  } catch (error) {
    if (error instanceof DatasetError) return { status: 422, body: error.problems };
    throw error;
  }
}

const server = createServer(async (request, response) => {
  const { status, body } = await json(request)
    .then((records) => answer(records as DatasetSource))
    .catch((error: Error) => ({ status: error instanceof SyntaxError ? 400 : 500, body: error.message }));
  response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(body));
});
await once(server.listen(0), "listening");
const url = `http://localhost:${(server.address() as AddressInfo).port}`;

const unit = { id: "police", title: "示例县公安局", kind: "department", level: "county" };
const suit = { id: "s-1", title: "示例罚款案", defendant: "police", instance: "first", sessionOn: "2017-06-01" };
for (const appearedBy of [["lawyer"], ["layer"]]) {
  const body = JSON.stringify({ unit: [unit], "litigation-case": [{ ...suit, headAppeared: false, appearedBy }] });
  const response = await fetch(url, { method: "POST", body });
  for (const item of (await response.json()) as object[]) console.log(response.status, JSON.stringify(item));
}
server.close();
// => 200 {"rule":"accompany-lawyer-in-court","message":"Neither head nor staff of 示例县公安局 appeared in “示例罚款案” on 2017-06-01."}
// => 422 {"entity":"litigation-case","index":0,"id":"s-1","path":"appearedBy[0]","code":"record/unknown-code","data":{"codes":["chief","deputy","other-head","staff","lawyer"],"found":{"kind":"text","text":"layer"}},"suggestion":"lawyer"}
