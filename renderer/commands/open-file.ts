/** The system's own "Open file" dialog, by a file input that never shows. */

/** What the program reads, for the dialog's filter; what is chosen beside it is read all the same. */
const accepted = ".precis,.txt,.text,.md,.markdown,.html,.htm,.xhtml,.mhtml,.mht,.docx,.docm,.odt,.rtf,.pdf,.eml";

export function chooseFiles(filter = accepted): Promise<readonly File[]> {
  const input = document.createElement("input");
  input.type = "file";
  input.multiple = true;
  input.accept = filter;
  return new Promise((resolve) => {
    input.addEventListener("change", () => resolve([...(input.files ?? [])]), { once: true });
    input.addEventListener("cancel", () => resolve([]), { once: true });
    input.click();
  });
}
