/** The channels between preload script and main process: four, and no other is listened to. */

export const channels = {
  /** invoke(name, request, callId) → Result */
  call: "precis:call",
  /** send(callId) */
  cancel: "precis:cancel",
  /** send(): the page listens from now on */
  subscribe: "precis:subscribe",
  /** main → page: a ShellEvent */
  event: "precis:event",
} as const;
