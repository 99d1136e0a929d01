/** The first page of the open briefing in each template, one after the other, so that nothing else has to wait. */
import { useEffect, useState } from "react";
import { setTemplate } from "#core/edit/briefing-edits.ts";
import type { Failure } from "#core/ipc/failure.ts";
import { withoutArticles } from "#core/model/briefing.ts";
import type { Template } from "#core/model/template.ts";
import { useBriefing, useDesk, useProgram } from "../../state/use-program.ts";
import { drawPage, openPdf } from "../page/pdf.ts";

export type DrawnFirstPage =
  | { readonly is: "drawn"; readonly canvas: HTMLCanvasElement; readonly pages: number }
  | { readonly is: "failed"; readonly failure: Failure };

/** In CSS pixels. */
export const firstPageWidth = 352;

export function useFirstPages(templates: readonly Template[]): ReadonlyMap<string, DrawnFirstPage> {
  const { bridge } = useProgram();
  const draft = useDesk((desk) => desk.id);
  const briefing = useBriefing((now) => now);
  const [drawn, setDrawn] = useState<ReadonlyMap<string, DrawnFirstPage>>(new Map());
  useEffect(() => {
    const controller = new AbortController();
    const { signal } = controller;
    const drawOne = async (template: Template): Promise<DrawnFirstPage | undefined> => {
      const edits = withoutArticles(template.id === briefing.template.id ? briefing : setTemplate(briefing, template));
      const answer = await bridge.previewDocument({ draft, edits }, { signal });
      if (signal.aborted) return undefined;
      if (!answer.ok) return { is: "failed", failure: answer.failure };
      const document = await openPdf(answer.value.pdf);
      const page = await drawPage(document, 1, firstPageWidth, signal);
      void document.loadingTask.destroy();
      return page === undefined ? undefined : { is: "drawn", canvas: page.canvas, pages: answer.value.pages };
    };
    const drawAll = async () => {
      for (const template of templates) {
        const page = await drawOne(template);
        if (signal.aborted) return;
        if (page !== undefined) setDrawn((before) => new Map(before).set(template.id, page));
      }
    };
    void drawAll();
    return () => controller.abort();
  }, [bridge, draft, briefing, templates]);
  return drawn;
}
