/** Addresses that a document may link to; every other is printed as words, in every format. */

export const isSafeAddress = (address: string): boolean =>
  /^(?:https?:\/\/|mailto:)[^\s<>"\p{Cc}\p{Cs}]+$/iu.test(address);
