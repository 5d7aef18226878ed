import { type ReactNode, useState } from "react";
import { BandScale } from "../band-scale.tsx";
import { BarChart } from "../bar-chart.tsx";
import { Button } from "../button.tsx";
import { Card } from "../card.tsx";
import { Compare } from "../compare.tsx";
import { Confirm } from "../confirm.tsx";
import { DescriptionList } from "../description-list.tsx";
import { Dialog } from "../dialog.tsx";
import { Disclosure } from "../disclosure.tsx";
import { Menu } from "../menu.tsx";
import { QrPicture } from "../qr-picture.tsx";
import { TextField } from "../text-field.tsx";
import { Timeline } from "../timeline.tsx";
import { Veil } from "../veil.tsx";
import { Show } from "./show.tsx";
import { w } from "./words.ts";

const edit = { label: w.change, onEdit: () => {} };
const squares = Array.from({ length: 25 }, (_, y) =>
  Array.from({ length: 25 }, (_unused, x) => (x * y + x + 3 * y) % 3 === 0 || x === 0 || y === 0),
);

/** What shows things, and the windows above the page. */
export function Shows(): ReactNode {
  const veil = (
    <Veil what={w.disease} show={w.show} hide={w.hide} hidden={w.hidden}>
      {w.diseaseText}
    </Veil>
  );
  return (
    <Show id="shows" title={w.shows}>
      <Card title={w.person} level={3} actions={<Button kind="outline">{w.more}</Button>}>
        <DescriptionList
          rows={[
            { key: "address", term: w.address, value: w.addressText, edit },
            { key: "phone", term: w.phone, value: w.phoneText, edit },
            { key: "disease", term: w.disease, value: veil },
          ]}
        />
      </Card>
      <Card title={w.timeline} level={3}>
        <Timeline
          happenings={[
            { key: "1", time: w.at1, dateTime: "2026-11-02T09:30:00+09:00", title: w.t1 },
            { key: "2", time: w.at2, title: w.t2, children: w.what },
            { key: "3", time: w.at3, title: w.t3 },
          ]}
        />
      </Card>
      <Card
        title={w.compare}
        level={3}
        actions={
          <>
            <Button>{w.takeTheirs}</Button>
            <Button kind="outline">{w.keepMine}</Button>
          </>
        }
      >
        <Compare
          one={w.mine}
          other={w.theirs}
          differs={w.differs}
          rows={[
            { key: "phone", term: w.phone, one: w.phoneText, other: w.otherPhone, differs: true },
            { key: "address", term: w.address, one: w.addressText, other: w.addressText, differs: false },
          ]}
        />
      </Card>
      <Windows />
      <QrPicture squares={squares} label={w.qr} />
      <Disclosure summary={w.disclosure}>{w.what}</Disclosure>
      <BarChart
        title={w.chart}
        rows={[
          { key: "a", label: w.talk, bars: [{ key: "1", share: 1, value: 12 }] },
          { key: "b", label: w.visit, bars: [{ key: "1", share: 5 / 12, value: 5, hatched: true }] },
        ]}
      />
      <BandScale value={30} most={100} marks={[{ at: 40, label: "40" }]} label={w.bar} />
    </Show>
  );
}

function Windows(): ReactNode {
  const [isOpen, setOpen] = useState(false);
  const [isAsking, setAsking] = useState(false);
  const [answer, setAnswer] = useState<string>("");
  return (
    <div className="flex flex-wrap items-center gap-3">
      <Button kind="outline" onClick={() => setOpen(true)}>
        {w.open}
      </Button>
      <Button kind="outline" onClick={() => setAsking(true)}>
        {w.ask}
      </Button>
      <Menu
        label={w.menu}
        acts={[w.print, w.move].map((label) => ({ key: label, label, onAct: () => setAnswer(label) }))}
      />
      <output>{answer}</output>
      <Dialog open={isOpen} title={w.dialogTitle} close={w.close} onClose={() => setOpen(false)}>
        <TextField id="w-name" label={w.name} hint={w.dialogText} />
      </Dialog>
      <Confirm
        open={isAsking}
        title={w.askTitle}
        yes={w.yes}
        no={w.no}
        onAnswer={(yes) => {
          setAnswer(yes ? w.yes : w.no);
          setAsking(false);
        }}
      >
        {w.askText}
      </Confirm>
    </div>
  );
}
