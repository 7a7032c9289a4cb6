/**
 * Judgements are numbered, so that sets of them stay small: each desk has a seat, each record of an entity a slot, and a
 * judgement is made at one seat about one slot.
 */
export interface JudgementNumbers {
  readonly seats: number;
  of(seat: number, slot: number): number;
  seatOf(judgement: number): number;
  slotOf(judgement: number): number;
}

/** Numbers the judgements of so many seats. */
export const judgementNumbers = (seats: number): JudgementNumbers => ({
  seats,
  of: (seat, slot) => slot * seats + seat,
  seatOf: (judgement) => judgement % seats,
  slotOf: (judgement) => Math.floor(judgement / seats),
});
