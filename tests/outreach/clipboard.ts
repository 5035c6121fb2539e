/**
 * One table as programs put it on the clipboard: a title, a header of two lines, a day merged over two rows, a day whose
 * year does not show, figures with thousands parted, a hidden row, a cell of two lines and a sum. Shapes as the programs
 * write them, words made up.
 */
const HIDDEN_EVENT = ['5月1日', '滨河商场', '80', '9'];

/** What every program's clipboard must give; = before a merged cell's copies. */
export const EXPECTED = [
  ['2025年普法活动台账', '=2025年普法活动台账', '=2025年普法活动台账', '=2025年普法活动台账'],
  ['日期', '地点', '发放资料', '=发放资料'],
  ['=日期', '=地点', '折页（份）', '手册（册）'],
  ['2025年4月15日', '望湖广场', '1,200', '20'],
  ['=2025年4月15日', '湖滨公园\n（东门）', '300余', ''],
  ['合计', '', '1,500', '20'],
];

/** Excel and WPS: a whole page with styles, `mso-` properties, a row of nothing at the end. */
export const EXCEL = `<html xmlns:v="urn:schemas-microsoft-com:vml" xmlns:x="urn:schemas-microsoft-com:office:excel" xmlns="http://www.w3.org/TR/REC-html40">
<head><meta http-equiv=Content-Type content="text/html; charset=utf-8"><meta name=ProgId content=Excel.Sheet>
<style><!--table {mso-displayed-decimal-separator:"\\.";} .xl65 {mso-number-format:"m\\0022月\\0022d\\0022日\\0022\\;\\@";} .xl66 {mso-number-format:"\\#\\,\\#\\#0";}--></style></head>
<body link="#0563C1">
<table border=0 cellpadding=0 cellspacing=0 width=360 style='border-collapse:collapse;width:270pt'>
<!--StartFragment-->
 <col width=72 style='width:54pt'><col width=72 span=3 style='mso-width-source:userset'>
 <tr height=19 style='height:14.25pt'><td colspan=4 height=19 class=xl67>2025年普法活动台账</td></tr>
 <tr height=19><td rowspan=2 height=38 class=xl68>日期</td><td rowspan=2 class=xl68>地点</td><td colspan=2 class=xl68 style='border-left:none'>发放资料</td></tr>
 <tr height=19><td height=19 class=xl68>折页（份）</td><td class=xl68>手册（册）</td></tr>
 <tr height=19><td rowspan=2 height=38 class=xl65 align=right x:num="45762">4月15日</td><td class=xl64>望湖<span
  style='mso-spacerun:yes'></span>广场</td><td class=xl66 align=right x:num="1200">1,200</td><td align=right x:num>20</td></tr>
 <tr height=38><td height=38 class=xl64>湖滨公园<br style='mso-data-placement:same-cell;'>（东门）</td><td class=xl64>300余</td><td class=xl64></td></tr>
 <tr height=0 style='display:none;mso-height-source:userset'>${HIDDEN_EVENT.map((text) => `<td>${text}</td>`).join('')}</tr>
 <tr height=19><td height=19 class=xl64>合计</td><td class=xl64></td><td class=xl66 align=right>1,500</td><td align=right>20</td></tr>
<!--EndFragment-->
 <![if supportMisalignedColumns]><tr height=0 style='display:none'><td width=72></td><td width=72></td><td width=72></td><td width=72></td></tr><![endif]>
</table></body></html>`;

/** Google's sheets: values beside what shows. */
export const GOOGLE = `<meta charset='utf-8'><google-sheets-html-origin><style type="text/css"><!--td {border: 1px solid #cccccc;}br {mso-data-placement:same-cell;}--></style>
<table xmlns="http://www.w3.org/1999/xhtml" cellspacing="0" dir="ltr" border="1" data-sheets-root="1"><colgroup><col width="100"/><col width="100"/><col width="100"/><col width="100"/></colgroup><tbody>
<tr style="height:21px;"><td rowspan="1" colspan="4" data-sheets-value="{&quot;1&quot;:2,&quot;2&quot;:&quot;2025年普法活动台账&quot;}">2025年普法活动台账</td></tr>
<tr><td rowspan="2" colspan="1">日期</td><td rowspan="2" colspan="1">地点</td><td rowspan="1" colspan="2">发放资料</td></tr>
<tr><td>折页（份）</td><td>手册（册）</td></tr>
<tr><td rowspan="2" colspan="1" data-sheets-value="{&quot;1&quot;:3,&quot;3&quot;:45762}" data-sheets-numberformat="{&quot;1&quot;:5,&quot;2&quot;:&quot;m月d日&quot;}">4月15日</td><td>望湖广场</td><td data-sheets-value="{&quot;1&quot;:3,&quot;3&quot;:1200}" data-sheets-numberformat="{&quot;1&quot;:2,&quot;2&quot;:&quot;#,##0&quot;}">1,200</td><td data-sheets-value="{&quot;1&quot;:3,&quot;3&quot;:20}">20</td></tr>
<tr><td>湖滨公园<br/>（东门）</td><td>300余</td><td></td></tr>
<tr style="display:none">${HIDDEN_EVENT.map((text) => `<td>${text}</td>`).join('')}</tr>
<tr><td>合计</td><td></td><td data-sheets-value="{&quot;1&quot;:3,&quot;3&quot;:1500}">1,500</td><td>20</td></tr></tbody></table>`;

/** 腾讯文档, 金山文档 and 飞书: a plain table, texts in blocks and spans of their own, days in full. */
export const WEB = `<html><body><!--StartFragment--><byte-sheet-html-origin data-id="1" data-version="4"><meta charset="utf-8"/>
<table style="border-collapse:collapse;table-layout:fixed" data-lark-html-role="root"><colgroup><col style="width:120px"><col style="width:120px"><col style="width:90px"><col style="width:90px"></colgroup><tbody>
<tr style="height: 24px;"><td colspan="4" rowspan="1" style="white-space:pre-wrap"><span>2025年普法活动台账</span></td></tr>
<tr><td rowspan="2">日期</td><td rowspan="2">地点</td><td colspan="2">发放资料</td></tr>
<tr><td><div>折页（份）</div></td><td><div>手册（册）</div></td></tr>
<tr><td rowspan="2"><span data-type="date">2025年4月15日</span></td><td>望湖\u200b广场</td><td style="text-align:right">1,200</td><td style="text-align:right">20</td></tr>
<tr><td><div>湖滨公园</div><div>（东门）</div></td><td>300余</td><td>&nbsp;</td></tr>
<tr hidden>${HIDDEN_EVENT.map((text) => `<td>${text}</td>`).join('')}</tr>
<tr><td>合计</td><td></td><td>1,500</td><td>20</td></tr></tbody></table></byte-sheet-html-origin><!--EndFragment--></body></html>`;
