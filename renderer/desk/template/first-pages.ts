/** The first page of the open briefing in each template that is in view, one after the other, so that nothing waits. */
import { createStore, type StoreApi } from "zustand/vanilla";
import { setTemplate } from "#core/edit/briefing-edits.ts";
import type { Bridge } from "#core/ipc/bridge.ts";
import { type Failure, failure } from "#core/ipc/failure.ts";
import { type Briefing, withoutArticles } from "#core/model/briefing.ts";
import type { Template } from "#core/model/template.ts";
import type { Result } from "#core/result.ts";
import type { Desk, DrawnPage } from "../../state/program-state.ts";
import type { Library } from "../../state/templates.ts";
import { withoutPlace } from "../../state/without-place.ts";
import { keepFirstDrawing } from "../page/first-drawing.ts";
import { drawPage, openPdf } from "../page/pdf.ts";

export type FirstPage =
  | {
      readonly is: "drawn";
      readonly template: Template;
      readonly canvas: HTMLCanvasElement;
      readonly pages: DrawnPage;
      /** How much of the briefing stands on no page of it. */
      readonly left: number;
    }
  | { readonly is: "failed"; readonly failure: Failure };

export type FirstPages = {
  readonly store: StoreApi<ReadonlyMap<string, FirstPage>>;
  /** Draws the page of that key as long as the element is in view; gives what ends it. */
  readonly watch: (element: Element, key: string) => () => void;
  readonly stop: () => void;
};

type Surroundings = {
  readonly bridge: Bridge;
  /** One that changed may have other templates under the same keys: its pages are drawn anew. */
  readonly library: Library;
  readonly load: (key: string) => Promise<Result<Template, Failure>>;
  readonly draft: Desk["id"];
  readonly briefing: Briefing;
};

/** The drawing itself broke down. */
const notDrawn = (): FirstPage => ({ is: "failed", failure: failure("unexpected", { reference: "pdf.js" }) });

/** In CSS pixels. */
const width = 352;
/** A drawing has some 700 KB: those that went out of view longest ago are given up. */
const mostKept = 48;

export function createFirstPages({ bridge, load, draft, briefing }: Surroundings): FirstPages {
  const store = createStore<ReadonlyMap<string, FirstPage>>(() => new Map());
  const keys = new Map<Element, string>();
  const wanted = new Set<string>();
  const controller = new AbortController();
  const { signal } = controller;
  let drawing = false;

  const drawOne = async (key: string): Promise<FirstPage | undefined> => {
    const loaded = await load(key);
    if (signal.aborted) return undefined;
    if (!loaded.ok) return { is: "failed", failure: loaded.failure };
    const template = loaded.value;
    const edits = withoutArticles(template.id === briefing.template.id ? briefing : setTemplate(briefing, template));
    const answer = await bridge.previewDocument({ draft, edits, near: 1 }, { signal });
    if (signal.aborted) return undefined;
    if (!answer.ok) return { is: "failed", failure: answer.failure };
    const file = openPdf(answer.value.pdf);
    const canvas = await drawPage(file, 1, width, signal).finally(file.close);
    if (canvas === undefined) return undefined;
    keepFirstDrawing(answer.value, canvas);
    const { points, texts } = withoutPlace(briefing, template);
    const left = points.length + texts.length;
    return { is: "drawn", template, canvas, pages: answer.value, left };
  };
  const keep = (key: string, page: FirstPage) => {
    const kept = new Map(store.getState()).set(key, page);
    const [oldest] = [...kept.keys()].filter((known) => !wanted.has(known));
    if (kept.size > mostKept && oldest !== undefined) kept.delete(oldest);
    store.setState(kept, true);
  };
  const drawWanted = async () => {
    if (drawing) return;
    drawing = true;
    for (let key = next(); key !== undefined && !signal.aborted; key = next()) {
      const page = await drawOne(key).catch(notDrawn);
      if (page !== undefined) keep(key, page);
    }
    drawing = false;
  };
  /** Whoever comes back to a card that failed has it drawn again. */
  const forgetFailure = (key: string) => {
    const kept = new Map(store.getState());
    if (kept.get(key)?.is === "failed" && kept.delete(key)) store.setState(kept, true);
  };
  const next = () => [...wanted].find((key) => !store.getState().has(key));
  const observer = new IntersectionObserver((seen) => {
    for (const { target, isIntersecting } of seen) {
      const key = keys.get(target);
      if (key === undefined) continue;
      if (!isIntersecting) wanted.delete(key);
      else {
        wanted.add(key);
        forgetFailure(key);
      }
    }
    void drawWanted();
  });
  return {
    store,
    watch: (element, key) => {
      keys.set(element, key);
      observer.observe(element);
      return () => {
        observer.unobserve(element);
        keys.delete(element);
        wanted.delete(key);
      };
    },
    stop: () => {
      controller.abort();
      observer.disconnect();
    },
  };
}
