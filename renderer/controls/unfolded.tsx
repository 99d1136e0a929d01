/** What an `UnfoldButton` shows: drawn once it is unfolded. */
import { type ReactNode, use } from "react";
import { DisclosurePanel, DisclosureStateContext } from "react-aria-components";

export function Unfolded({ children }: { readonly children: ReactNode }) {
  const isUnfolded = use(DisclosureStateContext)?.isExpanded === true;
  return <DisclosurePanel>{isUnfolded ? children : null}</DisclosurePanel>;
}
