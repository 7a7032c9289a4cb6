import type { Authority, Interval, Pack } from "fazhi";

/** Something in a pack that rests on an authority in an interval. */
export interface Resting {
  readonly place: string;
  readonly source: Authority;
  readonly inForce: Interval;
}

/** Every rule, parameter and indicator of a pack with its versions or values in order of time. */
export const timelines = ({ rules, parameters, indicators }: Pack): readonly (readonly Resting[])[] => [
  ...rules.map(({ id, versions }) =>
    inOrder(versions.map((version, index) => ({ ...version, place: `rule ${id}, version ${index + 1}` }))),
  ),
  ...parameters.map(({ id, values }) =>
    inOrder(values.map((dated, index) => ({ ...dated, place: `parameter ${id}, value ${index + 1}` }))),
  ),
  ...indicators.map(({ id, source }) => [{ place: `indicator ${id}`, source, inForce: source.inForce }]),
];

const inOrder = (line: readonly Resting[]): readonly Resting[] =>
  [...line].sort((one, other) => (one.inForce.from < other.inForce.from ? -1 : 1));
