/** Runs in the page: how long after the analyst's own act something shows. Milliseconds. */

/** From the paste of an article on the start screen to the frame that has its first card. */
export async function pasteArticle(text: string): Promise<number> {
  const clipboardData = new DataTransfer();
  clipboardData.setData("text/plain", text);
  const began = performance.now();
  dispatchEvent(new ClipboardEvent("paste", { clipboardData, cancelable: true }));
  while (document.querySelector("[role=row][data-key]") === null) await new Promise((go) => setTimeout(go));
  await new Promise((go) => requestAnimationFrame(() => setTimeout(go)));
  return performance.now() - began;
}

/** From the last key to each drawing that takes the place of another one of a page in view. */
export function watchPages(): number[] {
  const times: number[] = [];
  let pressed = Number.NaN;
  const notePress = ({ timeStamp }: Event) => {
    pressed = timeStamp;
  };
  addEventListener("keydown", notePress, { capture: true });
  const isInView = (canvas: Node) => {
    const { top, bottom } = (canvas as Element).getBoundingClientRect();
    return bottom > 0 && top < innerHeight;
  };
  new MutationObserver((changes) => {
    const drawn = changes.flatMap(({ addedNodes }) => [...addedNodes]).filter(({ nodeName }) => nodeName === "CANVAS");
    if (drawn.some(isInView)) times.push(performance.now() - pressed);
  }).observe(document.querySelector("[data-page]")?.parentElement ?? document.body, { childList: true, subtree: true });
  return times;
}
