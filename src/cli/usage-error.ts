/** Thrown for what the user can remedy: an argument, a file, a name. Its message is shown as it is. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}
