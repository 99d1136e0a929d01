/** An expected failure is a value: `Result` carries either what was asked for or why it could not be had. */
export type Result<Value, Failure> = Ok<Value> | Err<Failure>;
export type Ok<Value> = { readonly ok: true; readonly value: Value };
export type Err<Failure> = { readonly ok: false; readonly failure: Failure };

export const ok = <Value>(value: Value): Ok<Value> => ({ ok: true, value });
export const err = <Failure>(failure: Failure): Err<Failure> => ({ ok: false, failure });
