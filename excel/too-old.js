/*
 * For a browser engine that cannot run the add-in: it says so in the place of the pane, where nothing else would. Written in ES5 and
 * served as it stands, since Internet Explorer 11 is what Excel on Windows falls back to without WebView2: a page with a shared
 * runtime then always runs there
 * (https://learn.microsoft.com/javascript/api/manifest/runtimes). The rest of the add-in is ES2018, of which Symbol.asyncIterator is a
 * sign; Edge Legacy has none either.
 */
(function () {
  'use strict';
  if (typeof Symbol !== 'undefined' && Symbol.asyncIterator) return;

  var messages = [
    {
      language: 'zh-CN',
      title: '这台电脑缺少 WebView2',
      advice: [
        'Excel 因此改用旧的浏览器内核（Internet Explorer），插件不能运行。',
        '请管理员安装 Microsoft Edge WebView2 Runtime，然后重新启动 Excel。不能上网的电脑用离线安装包：64 位 Windows 是 MicrosoftEdgeWebView2RuntimeInstallerX64.exe，32 位是 MicrosoftEdgeWebView2RuntimeInstallerX86.exe。',
      ],
    },
    {
      language: 'en',
      title: 'WebView2 is missing on this machine',
      advice: [
        'Excel falls back to an old browser engine (Internet Explorer), in which the add-in does not run.',
        'Ask the administrator to install the Microsoft Edge WebView2 Runtime, then restart Excel. Without internet use the offline installer: MicrosoftEdgeWebView2RuntimeInstallerX64.exe for 64-bit Windows, MicrosoftEdgeWebView2RuntimeInstallerX86.exe for 32-bit.',
      ],
    },
  ];

  function add(parent, name, language, text) {
    var element = document.createElement(name);
    element.lang = language;
    element.appendChild(document.createTextNode(text));
    parent.appendChild(element);
  }

  var notice = document.createElement('div');
  notice.className = 'notice';
  notice.setAttribute('role', 'alert');
  for (var i = 0; i < messages.length; i += 1) {
    add(notice, 'h1', messages[i].language, messages[i].title);
    for (var j = 0; j < messages[i].advice.length; j += 1) {
      add(notice, 'p', messages[i].language, messages[i].advice[j]);
    }
  }
  var page = document.getElementById('pane');
  while (page.firstChild) page.removeChild(page.firstChild);
  page.appendChild(notice);
})();
