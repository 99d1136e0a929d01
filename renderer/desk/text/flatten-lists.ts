/** Pasted lists within lists as one list: a section's text knows no levels. */

export function flattenLists(html: string): string {
  const { body } = new DOMParser().parseFromString(html, "text/html");
  /** The innermost first. */
  for (const inner of [...body.querySelectorAll(":is(ul, ol) :is(ul, ol)")].reverse()) {
    const item = inner.parentElement?.closest("li");
    if (item === null || item === undefined) inner.replaceWith(...inner.children);
    else {
      item.after(...inner.children);
      inner.remove();
    }
  }
  for (const item of body.querySelectorAll("li")) if (isEmpty(item)) item.remove();
  return body.innerHTML;
}

const isEmpty = (item: Element): boolean =>
  item.textContent.trim() === "" && item.querySelector("[data-reference]") === null;
