/** A line without its figures, so that a line is known again after its numbers changed. */
const shapeOf = (line: string): string => line.replace(/[\d.%]+/g, "#").replace(/[█░▏▎▍▌▋▊▉\s]+/g, " ");

/** How alike two lines are: equal, alike but for figures, of the same beginning, or different. */
function likeness(one: string, other: string): number {
  if (one === other) return 4;
  if (shapeOf(one) === shapeOf(other)) return 3;
  return one.length > 8 && shapeOf(one).slice(0, 8) === shapeOf(other).slice(0, 8) ? 1 : 0;
}

/** Where in the printed lines, from a line on, as many lines begin that are most like those of an excerpt. */
function placeOf(excerpt: readonly string[], printed: readonly string[], from: number): number {
  let best = { place: from, score: -1 };
  for (let place = from; place + excerpt.length <= printed.length; place += 1) {
    const score = excerpt.reduce((sum, line, index) => sum + likeness(line, printed[place + index] ?? ""), 0);
    if (score > best.score) best = { place, score };
  }
  return best.place;
}

/** A shortened text with each of its excerpts taken anew from what is printed now, at the place that is most like it. */
export function refilled(shortened: string, printed: string): string {
  const lines = printed.split("\n");
  let from = 0;
  return shortened
    .split(/^(⋮\n)/m)
    .map((part) => {
      if (part === "⋮\n" || part === "") return part;
      const excerpt = part.replace(/\n$/, "").split("\n");
      const place = placeOf(excerpt, lines, from);
      from = place + excerpt.length;
      return `${lines.slice(place, from).join("\n")}\n`;
    })
    .join("");
}
