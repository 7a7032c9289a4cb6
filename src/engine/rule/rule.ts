import type { Label } from "../../codes/label.js";
import type { Node } from "../../expression/node.js";
import type { Condition, DayTerm, RecordTerm, ReferenceTerm, Term, Terms } from "../../expression/term.js";
import { type Speech, speechAbout } from "../../expression/terms.js";
import type { AnyRecord, Entity } from "../../model/record/entity.js";
import { requireObject } from "../../model/record/require-object.js";
import type { Unit } from "../../model/register/unit.js";
import type { Authority, Interval } from "../pack/source.js";
import type { WatchBasis } from "../run/judgement-basis.js";
import type { Severity } from "../run/outcome.js";
import { type Binds, type BoundUnits, bindingTree, boundUnits } from "./bound-units.js";
import type { RuleAnswers } from "./rule-answers.js";

/** An arrow function over the fields of a record that runs once, when the rule is defined, and builds a tree. */
export type Saying<Content, Said> = (record: RecordTerm<Content>, terms: Terms) => Said;

/** What a rule of any form states about itself. */
export interface RuleFacts<Content extends AnyRecord, Id extends string = string> {
  /** Kebab-case, an order: what to do, not what went wrong. */
  readonly id: Id;
  readonly title: Label;
  /** What a record is judged by this rule. */
  readonly about: Entity<string, Content>;
  /** At most a warning in effect where the rule rests on something unverified. */
  readonly severity: Severity;
  /** The ids of the obligations it watches, such as "2.12d". */
  readonly obligations?: readonly string[];
  /** How it knows; `computed` when missing. */
  readonly basis?: WatchBasis;
  /** What would remedy a violation; the placeholders of the messages can be used. */
  readonly remedy?: Label;
  /** What the rule does not see. */
  readonly notCovered?: Label;
  /**
   * The day whose law applies to a record; a record whose day lies after the as-of day is not yet judged.
   * The start of the clock for a deadline, the as-of day for other rules when missing.
   */
  readonly relevantDay?: Saying<Content, DayTerm>;
  /** The unit that answers for the record, by a reference or as a record that was looked up; when missing a unit itself, or the field `unit`, `leadUnit` or `defendant`. */
  readonly responsible?: Saying<Content, ReferenceTerm<"unit"> | RecordTerm<Unit>>;
  /**
   * Which units the article binds. A record whose responsible unit is not bound is not applicable; where it cannot be told,
   * undetermined. Every unit, whether it stands or not, when missing.
   */
  readonly binds?: Binds;
  /** What else a reader asks of the article: from when, what is not counted, except when. */
  readonly answers?: RuleAnswers;
  /** Values for the placeholders of messages, beside `{id}` and those each form supplies. */
  readonly data?: Saying<Content, Readonly<Record<string, Term>>>;
}

/** What every version of a rule states. */
export interface VersionFacts<Content extends AnyRecord> {
  /** Where it is said; several for laws that said the same in turn, each of which makes a version of its own. */
  readonly source: Authority | readonly [Authority, ...Authority[]];
  /** The days whose law this version is; those of its source when missing. */
  readonly inForce?: Interval;
  /** The records it is for; those for which this is false are not applicable. */
  readonly when?: Saying<Content, Condition>;
  /** Which units this version binds; those of the rule when missing. */
  readonly binds?: Binds;
  /** The field that a finding points at. */
  readonly field?: keyof Content & string;
}

/** One version, or several with half-open intervals that neither overlap nor leave a gap. */
export type Versioned<Version> = Version | { readonly versions: readonly [Version, ...Version[]] };

/** A rule of any form once its arrow functions have run. */
export interface RuleBase<Content extends AnyRecord = AnyRecord, Id extends string = string> {
  readonly id: Id;
  readonly title: Label;
  readonly about: Entity<string, Content>;
  readonly severity: Severity;
  readonly obligations: readonly string[];
  /** How it knows. */
  readonly basis: WatchBasis;
  readonly remedy?: Label;
  readonly notCovered?: Label;
  readonly relevantDay?: Node;
  readonly responsible?: Node;
  readonly binds?: readonly BoundUnits[];
  readonly answers?: RuleAnswers;
  readonly data: Readonly<Record<string, Node>>;
}

/** A version of a rule once its arrow functions have run. */
export interface VersionBase {
  readonly source: Authority;
  readonly inForce: Interval;
  readonly when?: Node;
  /** Whom this version binds, where that is not what the rule says. */
  readonly binds?: readonly BoundUnits[];
  /** The statement that the responsible unit is bound, made of `binds` and composed with `when` at judging. */
  readonly binding?: Node;
  readonly field?: string;
}

/** What the form of a rule makes of one version: the tree each arrow function builds. */
export type SayNode<Content extends AnyRecord> = <Said extends Term>(say: Saying<Content, Said>) => Node;

/**
 * Runs the arrow functions that every rule may have, and then those of each version. `dayOf` is the day on which the unit
 * that answers must stand where the rule names none; nothing where that is not asked of the form.
 */
export function buildRule<Content extends AnyRecord, Facts extends VersionFacts<Content>, Built, Id extends string>(
  definition: RuleFacts<Content, Id> & Versioned<Facts>,
  build: (facts: Facts, say: SayNode<Content>, speech: Speech<Content>) => Built,
  dayOf: (built: Built) => Node | undefined,
): RuleBase<Content, Id> & { readonly versions: readonly (VersionBase & Built)[] } {
  requireObject("definition", definition, "about");
  const { id, title, about, severity, obligations, remedy, notCovered, relevantDay, responsible, binds, data } =
    definition;
  const speech = speechAbout(about);
  const say: SayNode<Content> = (saying) => saying(speech.record, speech.terms).node;
  const place = `rule "${id}"`;
  return placed(place, () => {
    const terms = data?.(speech.record, speech.terms) ?? {};
    const ownDay = relevantDay === undefined ? undefined : say(relevantDay);
    const answers = responsible === undefined ? usualUnit(about) : unitNamed(say(responsible));
    const bound = binds === undefined ? undefined : boundUnits(binds);
    const facts = "versions" in definition ? definition.versions : [definition as Facts];
    return Object.freeze({
      id,
      title,
      about,
      severity,
      obligations: Object.freeze([...(obligations ?? [])]),
      basis: definition.basis ?? "computed",
      ...(remedy === undefined ? {} : { remedy }),
      ...(notCovered === undefined ? {} : { notCovered }),
      ...(ownDay === undefined ? {} : { relevantDay: ownDay }),
      responsible: answers,
      ...(bound === undefined ? {} : { binds: bound }),
      ...(definition.answers === undefined ? {} : { answers: definition.answers }),
      data: Object.freeze(Object.fromEntries(Object.entries(terms).map(([name, { node }]) => [name, node]))),
      versions: Object.freeze(
        facts.flatMap((version) =>
          authoritiesOf(version).map((source) => {
            const built = build(version, say, speech);
            const ofVersion =
              "versions" in definition && version.binds !== undefined ? boundUnits(version.binds) : undefined;
            const whom = ofVersion ?? bound;
            const binding =
              whom === undefined ? undefined : bindingTree(whom, answers, dayOfTime(ownDay ?? dayOf(built), about));
            return Object.freeze({
              source,
              inForce: version.inForce ?? source?.inForce,
              ...(version.when === undefined ? {} : { when: say(version.when) }),
              ...(ofVersion === undefined ? {} : { binds: ofVersion }),
              ...(binding === undefined ? {} : { binding }),
              ...(version.field === undefined ? {} : { field: version.field }),
              ...built,
            });
          }),
        ),
      ),
    }) as RuleBase<Content, Id> & { readonly versions: readonly (VersionBase & Built)[] };
  });
}

/** The day of a time that a record holds: units stand by the day. */
function dayOfTime(node: Node | undefined, about: Entity): Node | undefined {
  const isTime =
    node?.kind === "field" && node.of.kind === "subject" && about.fields[node.name]?.type.kind === "instant";
  return node !== undefined && isTime ? { kind: "day-of", of: node } : node;
}

const authoritiesOf = ({ source }: VersionFacts<never>): readonly Authority[] =>
  Array.isArray(source) ? source : [source as Authority];

/** Names the rule in front of what went wrong while its arrow functions ran. */
function placed<Result>(place: string, work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    throw new TypeError(`${place}: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
  }
}

/** A unit that was looked up is named by its id. */
const unitNamed = (node: Node): Node =>
  node.kind === "only" || node.kind === "follow" ? { kind: "field", of: node, name: "id" } : node;

/** The unit that answers for a record where a rule does not say which: the unit itself, or what a field says that is known by its name. */
export function usualUnit({ name: entity, fields }: Entity): Node | undefined {
  if (entity === "unit") return { kind: "field", of: { kind: "subject" }, name: "id" };
  const name = ["unit", "leadUnit", "defendant"].find((field) => {
    const type = Object.hasOwn(fields, field) ? fields[field]?.type : undefined;
    return type?.kind === "reference" && type.entity === "unit";
  });
  return name === undefined ? undefined : { kind: "field", of: { kind: "subject" }, name };
}
