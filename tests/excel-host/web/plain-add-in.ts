/// <reference types="office-js" />
import { catalogueWithCheck } from '../../../functions/catalogue-with-check';
import { registerInExcel } from '../../../functions/excel';
import { excelHost } from '../../../src/hosts/excel';
import { mountTaskPane } from '../../../taskpane';

// The add-in without its packaging: the pane and the functions, once Office.js is ready.
void Office.onReady(() => {
  registerInExcel(catalogueWithCheck);
  const element = document.createElement('main');
  element.style.height = '100vh';
  document.body.append(element);
  mountTaskPane(element, excelHost());
});
