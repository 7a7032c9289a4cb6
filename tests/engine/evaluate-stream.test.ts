import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { plainDate } from "../../src/calendar/plain-date.js";
import { defineCheck } from "../../src/engine/check/check.js";
import { defineExpectation } from "../../src/engine/expectation/expectation.js";
import type { Pack } from "../../src/engine/pack/pack.js";
import { evaluate } from "../../src/engine/run/evaluate.js";
import { evaluateStream, type StreamNote, type StreamOptions } from "../../src/engine/run/evaluate-stream.js";
import { mergeRunParts, type RunPart } from "../../src/engine/run/run-part.js";
import type { StreamRecord } from "../../src/engine/run/stream-record.js";
import { anyNotices, offices } from "./any-notice.js";
import { answered, answering, number, pages } from "./notice-figures.js";
import { answerInTime, facts, message, Notice, Office, packOf, register } from "./notice-register.js";
import { takeTheSteps } from "./notice-steps.js";

const chiefKnown = defineExpectation({
  ...facts,
  id: "have-a-chief",
  expect: (notice) => notice.office.in(Office).chief.isPresent(),
  message,
});
const someNotice = defineExpectation({
  ...facts,
  id: "write-a-notice",
  about: Office,
  expect: (office, { referring }) => referring(office, Notice, "office").isEmpty().not(),
  message,
});
const pack = packOf({
  rules: [answerInTime, chiefKnown, takeTheSteps()],
  indicators: [answered, pages, number, answering].map((indicator, place) => ({ ...indicator, id: `figure-${place}` })),
});
const asOf = plainDate("2017-09-30");
const passing = ["notice"];

const stream = async (
  records: readonly (object | StreamRecord)[],
  options: Partial<StreamOptions> = {},
  packs: Pack | readonly Pack[] = pack,
): Promise<StreamNote[]> => {
  const source = records.map((record) => ("entity" in record ? record : { entity: "notice", record }) as StreamRecord);
  const notes: StreamNote[] = [];
  for await (const note of evaluateStream(register([], offices), packs, source, { asOf, passing, ...options }))
    notes.push(note);
  return notes;
};
const partOf = (notes: readonly StreamNote[]): RunPart => {
  const end = notes.at(-1);
  if (end?.kind !== "end") throw new Error("the stream did not end");
  return end.part;
};

const empty = partOf(await stream([]));

describe("a stream of records", () => {
  it("judges a rule that two packs share once, as a full run does", async () => {
    const place = packOf({ name: "place", adopts: [{ from: pack, rules: { "answer-in-time": ["2.1a"] } }] });
    const late = { id: "n", begunOn: "2017-05-10", suspensions: [], extensions: [] };
    const notes = await stream([late], {}, [pack, place]);
    const { findings, pending: _, gaps: __, ...rest } = evaluate(register([late], offices), [pack, place], { asOf });
    expect(notes.filter(({ kind }) => kind === "finding")).toEqual(
      findings.map((finding) => ({ kind: "finding", finding })),
    );
    expect(partOf(notes)).toEqual(rest);
  });

  it("comes to what a full run comes to, in however many parts", async () => {
    await fc.assert(
      fc.asyncProperty(anyNotices, fc.infiniteStream(fc.nat(2)), async (notices, places) => {
        const full = evaluate(register(notices, offices), pack, { asOf });
        const shards: object[][] = [[], [], []];
        for (const notice of notices) shards[places.next().value as number]?.push(notice);
        const parts = await Promise.all(shards.map((shard) => stream(shard)));
        const [one, ...others] = parts.map(partOf);
        const { findings, pending, gaps, ...rest } = full;
        expect(mergeRunParts([one as RunPart, ...others])).toEqual(rest);
        expect(mergeRunParts([others[1] as RunPart, one as RunPart, others[0] as RunPart])).toEqual(rest);
        const all = parts.flat();
        const kinds = (kind: StreamNote["kind"]) => all.filter((note) => note.kind === kind).length;
        expect([kinds("finding"), kinds("pending"), kinds("gap")]).toEqual([
          findings.length,
          pending.length,
          gaps.length,
        ]);
        expect(
          all.flatMap((note) => (note.kind === "finding" ? [note.finding] : [])).sort((a, b) => (a.id < b.id ? -1 : 1)),
        ).toEqual([...findings].sort((a, b) => (a.id < b.id ? -1 : 1)));
      }),
      { numRuns: 40 },
    );
  });

  it("tells of records that are not right, in their place, and goes on", async () => {
    const notes = await stream([
      { id: "n1", begunOn: "2017-02-29" },
      { id: "n2", office: "x" },
      { entity: "office", record: { id: "b" } },
      { id: "n3" },
    ]);
    expect(notes.flatMap((note) => (note.kind === "problem" ? [note.problem] : []))).toMatchObject([
      { entity: "notice", index: 0, id: "n1", path: "begunOn" },
      {
        entity: "notice",
        index: 1,
        id: "n2",
        path: "office",
        code: "record/unknown-reference",
        data: { entity: "office" },
      },
      { entity: "office", index: 2, code: "record/not-streamed", data: { entities: ["notice"] } },
    ]);
    expect(partOf(notes).rules[0]?.records).toBe(1);
  });

  it("ends at such a record when asked to", async () => {
    await expect(stream([{ id: "n1", begunOn: "2017-02-29" }], { stopAtProblem: true })).rejects.toThrow(
      'notice "n1", begunOn',
    );
  });

  it("refuses rules that look at other records that pass by, and names them", async () => {
    const whole = packOf({ rules: [answerInTime, someNotice] });
    await expect(stream([], {}, whole)).rejects.toThrow(
      'these cannot be judged in passing:\n  rule "write-a-notice" of "notices" looks at other records of notice',
    );
    const end = (await stream([{ id: "n" }], { leaveOut: true }, whole)).at(-1);
    expect(end).toMatchObject({
      leftOut: [{ pack: "notices", kind: "rule", id: "write-a-notice", entities: ["notice"] }],
      part: { rules: [{ rule: "answer-in-time", records: 1 }] },
    });
  });

  it("lets a check crash that asks for them, rather than answer wrongly", async () => {
    const alone = defineCheck({
      ...facts,
      messages: { twice: message },
      check: (_, { dataset, fail }) => (dataset.records(Notice).length > 1 ? fail("twice") : "pass"),
    });
    const notes = await stream([{ id: "n" }], {}, packOf({ rules: [alone] }));
    expect(notes[0]).toMatchObject({
      finding: { crash: '"notice" passes by as a stream: other records of it cannot be asked for' },
    });
    expect(partOf(notes).rules[0]).toMatchObject({ crashes: 1, counts: { undetermined: 1 } });
  });

  it("refuses a dataset that holds what is to pass by", async () => {
    const source = evaluateStream(register([{ id: "n" }], offices), pack, [], { asOf, passing });
    await expect(source.next()).rejects.toThrow(
      '"notice" is to pass by as a stream, but the dataset holds records of it',
    );
  });
});

describe("parts of runs", () => {
  it("do not merge as of several days", async () => {
    const other = partOf(await stream([], { asOf: plainDate("2017-10-01") }));
    expect(() => mergeRunParts([empty, other])).toThrow("one is as of 2017-09-30, another as of 2017-10-01");
  });

  it("do not merge of several packs", async () => {
    const other = partOf(await stream([], {}, packOf({ rules: [answerInTime] })));
    expect(() => mergeRunParts([empty, other])).toThrow('not all have the same rules, such as "notices/have-a-chief"');
  });
});
