/** Addresses that a document may link to; every other is printed as words. */

export const isSafeAddress = (address: string): boolean => /^(?:https?:\/\/|mailto:)[^\s<>"]+$/i.test(address);
