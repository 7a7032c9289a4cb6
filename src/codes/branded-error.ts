/**
 * Lets `instanceof` know errors of a class by a brand that all copies of the library share, so that an error thrown by
 * the copy for `import` is known to the one for `require`.
 *
 * A subclass knows its own errors only, as usual.
 */
export function brandError(branded: { readonly prototype: Error }, name: string): void {
  const brand = Symbol.for(`fazhi.${name}`);
  Object.defineProperty(branded.prototype, brand, { value: true });
  Object.defineProperty(branded, Symbol.hasInstance, {
    value(this: unknown, error: unknown): boolean {
      if (this !== branded) return Function.prototype[Symbol.hasInstance].call(this as () => void, error);
      return typeof error === "object" && error !== null && brand in error;
    },
  });
}
