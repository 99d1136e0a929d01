/** What an `UnfoldButton` shows: drawn once it is unfolded, and not before what of it is loaded late is there. */
import { type ReactNode, Suspense, use } from "react";
import { DisclosurePanel, DisclosureStateContext } from "react-aria-components";

export function Unfolded({ children }: { readonly children: ReactNode }) {
  const isUnfolded = use(DisclosureStateContext)?.isExpanded === true;
  return <DisclosurePanel>{isUnfolded ? <Suspense fallback={null}>{children}</Suspense> : null}</DisclosurePanel>;
}
