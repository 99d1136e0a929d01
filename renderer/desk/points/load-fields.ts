/** Brings the fields of a selected card: after the desk, of which they are a third, and before the first is selected. */
export const loadFields = () => import("./point-fields.tsx");
