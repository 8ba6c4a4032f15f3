import { Checkbox, Input, Select, Textarea, makeStyles, tokens } from '@fluentui/react-components';
import { type ReactNode, useMemo } from 'react';
import { policyById } from '../../src/policies';
import {
  OrderProblem,
  type TemplateField,
  type TemplateForm,
  type TemplateOrder,
  templateForm,
  yearIn,
} from '../../src/templates/blank-sheets';
import { type TemplateName, templates } from '../../src/templates/catalogue';
import type { Language } from '../../src/words';
import { TemplateOptions } from '../../taskpane/pages/formulas/template-options';
import type { Keeper } from './keeper';
import { keeperWords } from './words';

const useStyles = makeStyles({
  fields: { display: 'grid', gap: tokens.spacingVerticalM },
  field: { display: 'grid', gap: tokens.spacingVerticalXXS, minWidth: 0 },
  control: { minWidth: 0, width: '100%' },
  short: { width: '140px' },
  more: {
    display: 'grid',
    gap: tokens.spacingVerticalS,
    '& > summary': { cursor: 'pointer', fontWeight: tokens.fontWeightSemibold },
    '&[open] > summary': { marginBottom: tokens.spacingVerticalXS },
  },
  hint: { margin: 0, color: tokens.colorNeutralForeground2 },
});

interface FieldsProps {
  readonly keeper: Keeper;
  readonly order: TemplateOrder;
  /** The name that its sheet gets unless another is asked for. */
  readonly tab: string;
  readonly language: Language;
}

/** What is asked of one form of the workbook. */
export function FormFields({ keeper, order, tab, language }: FieldsProps): ReactNode {
  const say = keeperWords[language];
  const styles = useStyles();
  const choice = templates.find(({ name }) => name === order.layout);
  // Rows that cannot be had take no words away.
  const form = useMemo(() => blankOf(order.layout, order.edition), [order.layout, order.edition]);
  return (
    <div className={styles.fields}>
      <label className={styles.field}>
        {say.layout}
        <Select
          className={styles.control}
          value={order.layout}
          onChange={(_, { value }) => keeper.choose(value as TemplateName)}
        >
          <TemplateOptions templates={templates} language={language} />
        </Select>
      </label>
      <label className={styles.field}>
        {say.sheet}
        <Input
          className={styles.control}
          maxLength={31}
          placeholder={tab}
          value={order.sheet ?? ''}
          onChange={(_, { value }) => keeper.change({ sheet: value })}
        />
      </label>
      <label className={styles.field}>
        {say.rows}
        <Input
          className={styles.short}
          type="number"
          min={1}
          placeholder={say.ownRows}
          value={order.rows === undefined ? '' : String(order.rows)}
          onChange={(_, { value }) => keeper.change({ rows: value === '' ? undefined : Number(value) })}
        />
      </label>
      <label className={styles.field}>
        {say.edition}
        <Select
          className={styles.control}
          value={order.edition}
          onChange={(_, { value }) => keeper.change({ edition: value as TemplateOrder['edition'] })}
        >
          {(['native', 'perf'] as const).map((edition) => (
            <option key={edition} value={edition}>
              {say.editions[edition]}
            </option>
          ))}
        </Select>
      </label>
      <label className={styles.field}>
        {say.policy}
        <Select
          className={styles.control}
          value={order.policy ?? choice?.policies[0] ?? ''}
          onChange={(_, { value }) => keeper.change({ policy: value })}
        >
          {choice?.policies.map((id) => (
            <option key={id} value={id}>
              {policyById(id)?.title[language] ?? id}
            </option>
          ))}
        </Select>
      </label>
      {form?.fields.has('unit') === true && (
        <label className={styles.field}>
          {say.unit}
          <Input
            className={styles.control}
            value={order.unit ?? ''}
            onChange={(_, { value }) => keeper.change({ unit: value })}
          />
        </label>
      )}
      <Checkbox
        label={say.filled}
        checked={order.filled === true}
        onChange={(_, { checked }) => keeper.change({ filled: checked === true })}
      />
      <details className={styles.more}>
        <summary>{say.texts}</summary>
        <div className={styles.fields}>
          <p className={styles.hint}>{say.textsHint}</p>
          {form &&
            fixedFieldsOf(form).map((field) => (
              <label key={field.field} className={styles.field}>
                {field.field === 'year' ? say.year : field.caption.replace(/^\*|[:：]$/gu, '')}
                {field.field === 'year' ? (
                  <Input
                    className={styles.short}
                    type="number"
                    min={2000}
                    max={2099}
                    value={/\d+/u.exec(textOf(order, 'year'))?.[0] ?? ''}
                    onChange={(_, { value }) =>
                      keeper.say('texts', 'year', value === '' ? '' : yearIn(field, Number(value)))
                    }
                  />
                ) : (
                  <Input
                    className={styles.control}
                    value={textOf(order, field.field)}
                    onChange={(_, { value }) => keeper.say('texts', field.field, value)}
                  />
                )}
              </label>
            ))}
        </div>
      </details>
      <details className={styles.more}>
        <summary>{say.printed}</summary>
        <div className={styles.fields}>
          <p className={styles.hint}>{say.printedHint}</p>
          {form?.rewordable.map((words) => (
            <label key={words} className={styles.field}>
              {words.length > 24 ? `${words.slice(0, 24)}…` : words}
              <Textarea
                className={styles.control}
                resize="vertical"
                placeholder={words}
                value={order.printed?.[words] ?? ''}
                onChange={(_, { value }) => keeper.say('printed', words, value)}
              />
            </label>
          ))}
        </div>
      </details>
    </div>
  );
}

function textOf({ texts }: TemplateOrder, field: string): string {
  return String(texts?.[field] ?? '');
}

function blankOf(layout: TemplateName, edition: TemplateOrder['edition']): TemplateForm | null {
  try {
    return templateForm({ layout, edition });
  } catch (error) {
    if (error instanceof OrderProblem) return null;
    throw error;
  }
}

/** Entries that belong to no row of a table: those of the form as a whole. The unit has a place of its own. */
function fixedFieldsOf({ fields }: TemplateForm): readonly TemplateField[] {
  return [...fields.values()].filter(
    ({ field, caption, isInput }) =>
      isInput && field !== 'unit' && (field === 'year' || (caption !== '' && !field.includes('.'))),
  );
}
