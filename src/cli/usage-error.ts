/** Thrown for what the user can mend: an argument, a file, a name. Its message is shown as it is. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}
