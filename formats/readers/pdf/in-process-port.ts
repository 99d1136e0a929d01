/** The channel between the two halves of pdf.js where both run in this process: a port that both listen at. */

type Listener = (event: { readonly data: object }) => void;
type Message = { readonly chunk?: object };

/** So much of the DOM's MessagePort as pdf.js asks for. */
export type InProcessPort = {
  readonly postMessage: (message: Message, transfer?: readonly ArrayBuffer[]) => void;
  readonly addEventListener: (type: string, listener: Listener, options?: { readonly signal?: AbortSignal }) => void;
  readonly removeEventListener: (type: string, listener: Listener) => void;
};

/** Each message is delivered after what runs now has ended, as from another thread. */
export function openInProcessPort(): InProcessPort {
  const listeners = new Set<Listener>();
  return {
    postMessage: (message, transfer) => {
      const data = copyOf(message, transfer);
      queueMicrotask(() => {
        for (const listener of listeners) listener({ data });
      });
    },
    addEventListener: (_, listener, options) => {
      listeners.add(listener);
      options?.signal?.addEventListener("abort", () => listeners.delete(listener));
    },
    removeEventListener: (_, listener) => listeners.delete(listener),
  };
}

/**
 * A chunk of text is handed over as it is, in an envelope of its own: its sender goes on with new lists. To clone a long
 * document's thousands of chunks takes a tenth of the reading.
 */
const copyOf = (message: Message, transfer: readonly ArrayBuffer[] = []): object =>
  message.chunk === undefined
    ? structuredClone(message, { transfer: [...transfer] })
    : { ...message, chunk: { ...message.chunk } };
