/** Where the window was and how large, brought back to a place that is on a screen today. */
import type { Display, Rectangle } from "electron";
import { z } from "zod";

const windowStateSchema = z
  .object({
    x: z.int(),
    y: z.int(),
    width: z.int().positive(),
    height: z.int().positive(),
    maximised: z.boolean(),
  })
  .readonly();
export type WindowState = z.infer<typeof windowStateSchema>;

/** In device-independent pixels. */
export const smallestWindow = { width: 900, height: 600 } as const;
const firstWindow = { width: 1440, height: 900 } as const;
/** How much of the window's top edge must be within reach of the pointer. */
const graspable = { width: 120, height: 40 } as const;

type Screen = Pick<Display, "workArea">;

/** What was stored is a stranger's data: a damaged or foreign file counts as none. */
export function parseWindowState(json: string | undefined): WindowState | undefined {
  try {
    return windowStateSchema.safeParse(JSON.parse(json ?? "")).data;
  } catch {
    return undefined;
  }
}

/** The stored state where it still fits a screen, else the window centred on the first screen. */
export function placeWindow(stored: WindowState | undefined, screens: readonly [Screen, ...Screen[]]): WindowState {
  const fitted = stored && findFitted(stored, screens);
  if (fitted) return fitted;
  const [{ workArea }] = screens;
  return { ...centre(fitSize(stored ?? firstWindow, workArea), workArea), maximised: stored?.maximised ?? false };
}

function findFitted(stored: WindowState, screens: readonly Screen[]): WindowState | undefined {
  return screens
    .map(({ workArea }) => ({ workArea, fitted: { ...stored, ...fitSize(stored, workArea) } }))
    .find(({ workArea, fitted }) => isGraspable(fitted, workArea))?.fitted;
}

type Size = Pick<Rectangle, "width" | "height">;

const fitSize = (size: Size, area: Rectangle): Size => ({
  width: Math.max(smallestWindow.width, Math.min(size.width, area.width)),
  height: Math.max(smallestWindow.height, Math.min(size.height, area.height)),
});

const centre = ({ width, height }: Size, area: Rectangle): Rectangle => ({
  x: Math.round(area.x + Math.max(0, area.width - width) / 2),
  y: Math.round(area.y + Math.max(0, area.height - height) / 2),
  width,
  height,
});

function isGraspable({ x, y, width }: Rectangle, area: Rectangle): boolean {
  const across = Math.min(x + width, area.x + area.width) - Math.max(x, area.x);
  return across >= graspable.width && y >= area.y && y + graspable.height <= area.y + area.height;
}
