/// <reference types="et-jsapi-declare" />
import type {
  EtAddInMembers,
  EtApiEvent,
  EtApplication,
  EtCustomXmlPart,
  EtCustomXmlParts,
  EtDebugTools,
  EtFormatCondition,
  EtFormatConditions,
  EtPluginStorage,
  EtRange,
  EtTaskPane,
  EtWorkbook,
  EtWorksheet,
} from './et';

/** The names that are among those of Kingsoft's own typings; the compiler refuses the list when one is not. */
type Known<Ours, Theirs> = Exclude<keyof Ours, keyof Theirs> extends never ? true : false;

const known: readonly [
  Known<EtApplication, Et.Application>,
  Known<EtWorkbook, Et.Workbook>,
  Known<EtWorksheet, Et.Worksheet>,
  Known<EtRange, Et.Range>,
  Known<EtFormatConditions, Et.FormatConditions>,
  Known<EtFormatCondition, Et.FormatCondition>,
  Known<EtCustomXmlParts, Kso.CustomXMLParts>,
  Known<EtCustomXmlPart, Kso.CustomXMLPart>,
  Known<EtDebugTools, Et.DebugTools>,
  Known<EtApiEvent, WPS.EtApiEvent>,
  Known<EtPluginStorage, WPS.PluginStorage>,
  Known<EtTaskPane, WPS.CustomTaskpane>,
  Known<EtAddInMembers, WPS.AddonRoot & WPS.EtAddonRoot>,
] = [true, true, true, true, true, true, true, true, true, true, true, true, true];

describe('what this host uses of ET', () => {
  it('has the names of Kingsoft’s typings, which the compiler has seen to', () => {
    expect(known).not.toContain(false);
  });
});
