import type { AnyRecord, Authority, defineDeadline, defineExpectation, Entity } from "fazhi";

type Definition<Form extends (definition: never) => unknown> = Parameters<Form>[0];
type VersionOf<Defined> = Defined extends { readonly versions: readonly (infer Version)[] } ? Version : never;
type Unsourced<Version> = Version extends unknown ? Omit<Version, "source"> : never;
type Sources = readonly [Authority, ...Authority[]];

/** Versions that differ in their authority alone: the numbers that changed stand in dated parameters. */
const underEach = <Version>(sources: Sources, facts: Unsourced<Version>): readonly [Version, ...Version[]] =>
  sources.map((source) => ({ ...facts, source })) as unknown as readonly [Version, ...Version[]];

type DeadlineVersion<Content extends AnyRecord> = VersionOf<Definition<typeof defineDeadline<Content>>>;
type ExpectationVersion<Content extends AnyRecord> = VersionOf<Definition<typeof defineExpectation<Content>>>;

/** One time limit under each law that set it in turn. */
export const deadlineUnderEach = <Content extends AnyRecord>(
  _about: Entity<string, Content>,
  sources: Sources,
  facts: Unsourced<DeadlineVersion<Content>>,
) => underEach<DeadlineVersion<Content>>(sources, facts);

/** One expectation under each law that stated it in turn. */
export const expectationUnderEach = <Content extends AnyRecord>(
  _about: Entity<string, Content>,
  sources: Sources,
  facts: Unsourced<ExpectationVersion<Content>>,
) => underEach<ExpectationVersion<Content>>(sources, facts);
