const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2] as const;
const checks = "10X98765432";
const shape = /^[1-8]\d{5}(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dX]$/u;

/** Whether a text is the number of an identity card (公民身份号码, GB 11643): a day of birth in its place and its check digit right. */
export function isIdentityCardNumber(text: string): boolean {
  if (!shape.test(text)) return false;
  let sum = 0;
  for (const [index, weight] of weights.entries()) sum += Number(text.charAt(index)) * weight;
  return checks.charAt(sum % 11) === text.charAt(17);
}
