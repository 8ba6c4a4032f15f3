/**
 * Microsoft's own client library, before a simulated Excel.
 * @jest-environment jsdom
 */
import { openedInExcel } from '../excel-host/opened';
import { contractOf } from './spreadsheet-host';

contractOf('Excel', { open: openedInExcel, lacks: ['undo'] });
