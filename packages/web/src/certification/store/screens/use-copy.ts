import type { Form } from "@yorisoi/rules/certification";
import { useEffect, useState } from "react";
import { Problem } from "../../../app/asking/index.ts";
import type { DocumentId } from "../../answers.ts";
import { caseHash } from "../device/records.ts";
import type { DocumentCopy } from "../device/document-copy.ts";
import { copyIn, placeOf, useDevice } from "../device/state.ts";
import { formOf } from "../../form-of.ts";
import { refreshDocument, watch } from "../sending/refresh.ts";

/** How opening a document stands. `locked`: it was taken along, and the passphrase was not given yet. */
export type Opening =
  | { readonly phase: "loading" }
  | { readonly phase: "locked" }
  | { readonly phase: "failed"; readonly error: unknown; readonly retry: () => void }
  | { readonly phase: "open"; readonly copy: DocumentCopy; readonly form: Form };

/** Whether the case stands on this device behind the passphrase; undefined until it is known. */
function useLocked(caseId: string): boolean | undefined {
  const { account } = useDevice();
  const [found, setFound] = useState<{ readonly caseId: string; readonly hash: string }>();
  const owner = account?.owner;
  useEffect(() => {
    if (!owner) return;
    let isMeant = true;
    void caseHash({ owner }, caseId).then((hash) => isMeant && setFound({ caseId, hash }));
    return () => {
      isMeant = false;
    };
  }, [owner, caseId]);
  if (!account || found?.caseId !== caseId) return undefined;
  return account.key === null && account.takenHashes.has(found.hash);
}

/** Opens a document: from the device when it was taken along, and from the server; keeps it up to date while it is shown. */
export function useCopy(caseId: string, document: DocumentId): Opening {
  const { account } = useDevice();
  const locked = useLocked(caseId);
  const [failure, setFailure] = useState<{ readonly place: string; readonly error: unknown }>();
  const place = placeOf(caseId, document);
  const isReady = locked === false;
  useEffect(() => {
    if (!isReady) return;
    const stop = watch(caseId, document);
    let isMeant = true;
    refreshDocument({ caseId, document }).catch(
      (error: unknown) => isMeant && setFailure({ place: placeOf(caseId, document), error }),
    );
    return () => {
      isMeant = false;
      stop();
    };
  }, [caseId, document, isReady]);
  const copy = account ? copyIn(account, place) : undefined;
  const form = useForm(document, copy);
  if (locked) return { phase: "locked" };
  const error =
    form instanceof Problem ? form : failure?.place === place && !copy ? failure.error : undefined;
  const retry = () => {
    setFailure(undefined);
    refreshDocument({ caseId, document }).catch((fault: unknown) => setFailure({ place, error: fault }));
  };
  if (error) return { phase: "failed", error, retry };
  return copy && form && !(form instanceof Problem) ? { phase: "open", copy, form } : { phase: "loading" };
}

const notFetched = () =>
  new Problem({
    kind: "no-network",
    title: "画面の一部を読みこめませんでした",
    detail: "通信が切れています。つながったら、この画面をもう一度開いてください。書いたものは残っています。",
    detailEn:
      "A part of this page could not be loaded. Open it again when you are connected; nothing is lost.",
  });

function useForm(document: DocumentId, copy: DocumentCopy | undefined): Form | Problem | undefined {
  const edition = copy?.answer.edition;
  const [found, setFound] = useState<{ readonly name: string; readonly form: Form | Problem }>();
  const name = `${document} ${edition}`;
  useEffect(() => {
    if (!edition) return;
    let isMeant = true;
    const show = (form: Form | Problem) => isMeant && setFound({ name: `${document} ${edition}`, form });
    formOf(document, edition).then(show, () => show(notFetched()));
    return () => {
      isMeant = false;
    };
  }, [document, edition]);
  return found?.name === name ? found.form : undefined;
}
