import { Button, Tab, TabList, makeStyles, tokens } from '@fluentui/react-components';
import { AddRegular, DeleteRegular } from '@fluentui/react-icons';
import { type ReactNode, useDeferredValue, useMemo, useState, useSyncExternalStore } from 'react';
import { templates } from '../../src/templates/catalogue';
import type { Language } from '../../src/words';
import { save } from '../../taskpane/deliver';
import { FileButton } from '../../taskpane/shell/file-button';
import { useLanguage } from '../language';
import { Room } from '../room';
import { FormFields } from './form-fields';
import { type Keeper, type KeeperState, choiceFile, previewOf } from './keeper';
import { SheetPicture } from './sheet-picture';
import { keeperWords } from './words';

const narrow = '@media (max-width: 760px)';

const useStyles = makeStyles({
  page: { [narrow]: { overflowY: 'auto' } },
  work: { display: 'flex', flexGrow: 1, minHeight: 0, [narrow]: { display: 'block' } },
  choice: {
    flexShrink: 0,
    width: '340px',
    boxSizing: 'border-box',
    overflowY: 'auto',
    padding: tokens.spacingHorizontalM,
    borderRight: `1px solid ${tokens.colorNeutralStroke2}`,
    [narrow]: { width: 'auto' },
  },
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    marginBottom: tokens.spacingVerticalM,
  },
  title: { flexGrow: 1, margin: 0, fontSize: tokens.fontSizeBase400 },
  preview: {
    display: 'flex',
    flexDirection: 'column',
    flexGrow: 1,
    minWidth: 0,
    minHeight: 0,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  tabs: { flexWrap: 'wrap', flexShrink: 0, backgroundColor: tokens.colorNeutralBackground1 },
  desk: {
    flexGrow: 1,
    overflow: 'auto',
    padding: tokens.spacingHorizontalM,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  hint: {
    margin: 0,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    color: tokens.colorNeutralForeground2,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  problem: { margin: tokens.spacingHorizontalM, color: tokens.colorStatusDangerForeground1 },
});

interface KeeperPageProps {
  readonly keeper: Keeper;
  /** Opens a workbook as a tab of the page. */
  readonly onOpen: (file: File) => void;
  readonly onClose: () => void;
}

/** 模板管理: what is chosen on the left, the workbook as it will be on the right. */
export function KeeperPage({ keeper, onOpen, onClose }: KeeperPageProps): ReactNode {
  const styles = useStyles();
  const language = useLanguage();
  const say = keeperWords[language];
  const state = useSyncExternalStore(keeper.subscribe, keeper.getState);
  const { forms, at } = state;
  const preview = useMemo(() => previewOf(forms), [forms]);
  const tabs = 'sheets' in preview ? preview.sheets.map(({ name }) => name) : [];
  const [said, setSaid] = useState('');
  const order = forms[at];

  const named = `${nameOf(state, language)}.xlsx`;
  const withWorkbook = async (take: (name: string, bytes: Uint8Array) => void): Promise<void> => {
    try {
      // What writes files is large, and needed only now.
      const { templateWorkbook } = await import(/* webpackChunkName: "templates" */ '../../src/templates');
      take(named, await templateWorkbook(...forms));
    } catch {
      setSaid(say.notLoaded);
    }
  };
  const hand = (name: string, type: string, content: BlobPart): void =>
    setSaid(save(name, type, content) ? say.saved(name) : say.notSaved);
  const load = async (file: File | undefined): Promise<void> => {
    if (!file) return;
    const problem = keeper.load(await file.text());
    setSaid(
      problem
        ? say.cannot(file.name, problem[language])
        : say.loaded(file.name, keeper.getState().forms.length),
    );
  };

  return (
    <Room
      name={say.keeper}
      back={say.back}
      onClose={onClose}
      className={styles.page}
      bar={
        <>
          <Button
            appearance="primary"
            disabled={tabs.length === 0}
            onClick={() => void withWorkbook((name, bytes) => hand(name, xlsx, bytes as BlobPart))}
          >
            {say.download}
          </Button>
          <Button
            disabled={tabs.length === 0}
            onClick={() =>
              void withWorkbook((name, bytes) => onOpen(new File([bytes as BlobPart], name, { type: xlsx })))
            }
          >
            {say.open}
          </Button>
          <Button
            disabled={tabs.length === 0}
            title={say.keepHint}
            onClick={() => hand(say.choiceFile, 'application/json', choiceFile(state))}
          >
            {say.keep}
          </Button>
          <FileButton
            label={say.load}
            title={say.loadHint}
            accept=".json"
            onFiles={([file]) => void load(file)}
          />
          <span role="status">{said}</span>
        </>
      }
    >
      <div className={styles.work}>
        <section className={styles.choice} data-region="choice" aria-label={say.choice}>
          <div className={styles.head}>
            <h1 className={styles.title}>{say.which(at + 1, forms.length)}</h1>
            <Button size="small" icon={<AddRegular />} title={say.addHint} onClick={() => keeper.add()}>
              {say.add}
            </Button>
            {forms.length > 1 && (
              <Button size="small" icon={<DeleteRegular />} onClick={() => keeper.remove()}>
                {say.remove}
              </Button>
            )}
          </div>
          {order && (
            <FormFields key={at} keeper={keeper} order={order} tab={tabs[at] ?? ''} language={language} />
          )}
        </section>
        <section className={styles.preview} aria-label={say.preview} data-region="preview">
          {'sheets' in preview ? (
            <Preview keeper={keeper} state={state} preview={preview} language={language} />
          ) : (
            <p className={styles.problem} role="alert">
              {say.problem(
                preview.at === null || forms.length === 1 ? null : preview.at + 1,
                preview.problem[language],
              )}
            </p>
          )}
        </section>
      </div>
    </Room>
  );
}

const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

interface PreviewProps {
  readonly keeper: Keeper;
  readonly state: KeeperState;
  readonly preview: Extract<ReturnType<typeof previewOf>, { readonly sheets: unknown }>;
  readonly language: Language;
}

/** A tab a sheet, as the workbook will have them; the tab of a form shows what was chosen for it as well. */
function Preview({ keeper, state: { forms, at }, preview, language }: PreviewProps): ReactNode {
  const styles = useStyles();
  const say = keeperWords[language];
  const { sheets } = useDeferredValue(preview);
  const [text, setText] = useState<string | null>(null);
  const beside = sheets.findIndex(({ name }, i) => i >= forms.length && name === text);
  const shown = beside < 0 ? at : beside;
  const sheet = sheets[shown];
  return (
    <>
      <TabList
        className={styles.tabs}
        size="small"
        aria-label={say.sheets}
        selectedValue={shown}
        onTabSelect={(_, { value }) => {
          const place = Number(value);
          setText(place < forms.length ? null : (sheets[place]?.name ?? null));
          if (place < forms.length) keeper.show(place);
        }}
      >
        {sheets.map(({ name }, i) => (
          <Tab key={name} value={i}>
            {name}
          </Tab>
        ))}
      </TabList>
      <p className={styles.hint}>{say.previewHint}</p>
      {/* What scrolls is reached by the keyboard. */}
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <div className={styles.desk} role="group" aria-label={sheet?.name} tabIndex={0}>
        {sheet && <SheetPicture sheet={sheet} />}
      </div>
    </>
  );
}

/** A workbook of one form is called after it. */
function nameOf({ forms: [form, ...others] }: KeeperState, language: Language): string {
  const title = templates.find(({ name }) => name === form?.layout)?.title;
  return others.length > 0 || !title ? keeperWords[language].file : title[language];
}
