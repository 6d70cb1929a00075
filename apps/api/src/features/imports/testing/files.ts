import ExcelJS from 'exceljs';
import { mkdtempSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

const folder = mkdtempSync(path.join(os.tmpdir(), 'nahliad-files-'));
let serial = 0;

/** A file on disk with this content. */
export function aFile(content: string | Buffer): string {
  const file = path.join(folder, String(++serial));
  writeFileSync(file, content);
  return file;
}

export type Cell = string | number | Date | null | { formula: string; result?: string | number };

/** A workbook of one sheet. */
export async function aWorkbook(rows: readonly (readonly Cell[])[]): Promise<Buffer> {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet('Перевірки');
  for (const row of rows) sheet.addRow([...row]);
  return Buffer.from(await workbook.xlsx.writeBuffer());
}

/** An inspectorate's file: windows-1251, semicolons, a title above the header, dates as they are written in Ukraine. */
export const UKRAINIAN_LINES = [
  'Реєстр порушень Річкової інспекції за 2025 рік;;;;;;;',
  ';;;;;;;',
  'Номер;Порушення;Обставини;Установа;Напрям;Дата;Тяжкість;Рекомендація',
  '1/25;Тримання понад строк;«Одинадцять із сорока протоколів без рішення суду»;Річкова поліція;затримання;14.03.2025;Значна;Звіряти протоколи щотижня',
  '2/25;Немає доступу до лікаря;Лікаря викликали наступного дня;Гірська варта, Річкова поліція;медицина;25.04.2025;Тяжка;',
  '3/25;Відмова надати кошторис;Запит без відповіді 40 днів;Гірська варта;кошти;02.05.2025;Помірна;',
];
