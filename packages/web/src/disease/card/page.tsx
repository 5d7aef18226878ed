import { Link, useParams } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { usePageTitle } from "../../app/page-title.ts";
import { T } from "../../app/words.tsx";
import { LinkButton } from "../../design/index.ts";
import { CatalogueState, ImportMissing } from "../catalogue/catalogue-state.tsx";
import { useCatalogue } from "../catalogue/use-catalogue.ts";
import { DiseaseCard } from "./disease-card.tsx";

/** Everything about one disease. Its name does not stand in the title of the tab. */
export function CardPage(): ReactNode {
  usePageTitle("disease.card.title");
  const { id = "" } = useParams({ strict: false });
  const view = useCatalogue();
  const disease = view.catalogue?.diseaseOf(id);
  return (
    <div className="max-w-[39rem] space-y-6 py-2 print:max-w-none print:space-y-3">
      <p className="screen-only">
        <Link
          to="/diseases"
          className="inline-flex min-h-11 items-center text-key-1000 underline underline-offset-4 hover:decoration-2"
        >
          <T k="disease.card.back" />
        </Link>
      </p>
      <CatalogueState view={view} />
      {view.catalogue && disease && <DiseaseCard key={id} disease={disease} catalogue={view.catalogue} />}
      {view.catalogue && !disease && <Unknown />}
      <ImportMissing view={view} />
    </div>
  );
}

function Unknown(): ReactNode {
  return (
    <div className="space-y-4">
      <h1 className="text-std-28B-150">
        <T k="disease.card.unknown" />
      </h1>
      <p>
        <T k="disease.card.unknown.what" />
      </p>
      <LinkButton to="/diseases">
        <T k="disease.find.title" />
      </LinkButton>
    </div>
  );
}
