/** The channels between preload script and main process: five, and no other is listened to. */

export const channels = {
  /** invoke(name, request, callId) → Result */
  call: "precis:call",
  /** send(callId) */
  cancel: "precis:cancel",
  /** send(): the page listens from now on */
  subscribe: "precis:subscribe",
  /** send("kept" | "unsaved" | "template"): what became of that for which the page held its window back */
  leave: "precis:leave",
  /** main → page: a ShellEvent */
  event: "precis:event",
} as const;
