/** Milliseconds: a window that nobody sees has no frames. */
const longestWait = 100;

/** Runs it when what was drawn last has gone to the screen. Gives what calls it off. */
export function afterFrame(run: () => void): () => void {
  let timer = setTimeout(() => {
    cancelAnimationFrame(frame);
    run();
  }, longestWait);
  const frame = requestAnimationFrame(() => {
    clearTimeout(timer);
    timer = setTimeout(run);
  });
  return () => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
  };
}
