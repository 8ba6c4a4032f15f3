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

/** Members that Kingsoft's own typings do not have; the compiler refuses this file when there is one. */
type Unknown<Ours, Theirs> = Exclude<keyof Ours, keyof Theirs>;

const unknownMembers: Record<
  | Unknown<EtApplication, Et.Application>
  | Unknown<EtWorkbook, Et.Workbook>
  | Unknown<EtWorksheet, Et.Worksheet>
  | Unknown<EtRange, Et.Range>
  | Unknown<EtFormatConditions, Et.FormatConditions>
  | Unknown<EtFormatCondition, Et.FormatCondition>
  | Unknown<EtCustomXmlParts, Kso.CustomXMLParts>
  | Unknown<EtCustomXmlPart, Kso.CustomXMLPart>
  | Unknown<EtDebugTools, Et.DebugTools>
  | Unknown<EtApiEvent, WPS.EtApiEvent>
  | Unknown<EtPluginStorage, WPS.PluginStorage>
  | Unknown<EtTaskPane, WPS.CustomTaskpane>
  | Unknown<EtAddInMembers, WPS.AddonRoot & WPS.EtAddonRoot>,
  never
> = {};

describe('what this host uses of ET', () => {
  it('has the names of Kingsoft’s typings, which the compiler has seen to', () => {
    expect(unknownMembers).toEqual({});
  });
});
