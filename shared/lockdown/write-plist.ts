import { isDict, isList, type PlistDict, type PlistValue } from './plist-value.ts';

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

function element(value: PlistValue, indent: string): string {
  if (typeof value === 'string') return `${indent}<string>${escaped(value)}</string>`;
  if (typeof value === 'boolean') return `${indent}<${value}/>`;
  if (typeof value === 'number') return `${indent}<integer>${value}</integer>`;
  if (isList(value)) {
    const inside = value.map((each) => element(each, `${indent}  `));
    return [`${indent}<array>`, ...inside, `${indent}</array>`].join('\n');
  }
  if (isDict(value)) {
    const inside = [...value].map(
      ([key, each]) => `${indent}  <key>${escaped(key)}</key>\n${element(each, `${indent}  `)}`,
    );
    return [`${indent}<dict>`, ...inside, `${indent}</dict>`].join('\n');
  }
  switch (value.kind) {
    case 'real':
      return `${indent}<real>${value.value}</real>`;
    case 'data':
      return `${indent}<data>${value.base64}</data>`;
    case 'date':
      return `${indent}<date>${value.iso}</date>`;
  }
}

/** Settings as the XML of a property list, which Safe Exam Browser opens as a .seb file. */
export function writePlist(dict: PlistDict): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">
<plist version="1.0">
${element(dict, '')}
</plist>
`;
}
