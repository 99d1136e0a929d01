/** Ends a `switch` over a union: a member without a case is a compile-time error, and at run time a bug that says which. */
export function missingCase(value: never): never {
  throw new Error(`missing case: ${JSON.stringify(value)}`);
}
