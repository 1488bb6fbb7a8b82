const label = /^(?:căn cứ|nguồn|source|basis)\s*(?:pháp lý)?\s*:\s*/i;

/** The source a general feedback tells ("Căn cứ: Điều 69 Hiến pháp"); undefined for other feedback. */
export function sourceInFeedback(feedback: string): string | undefined {
  const text = feedback.normalize('NFC').replace(/\s+/g, ' ').trim();
  const source = label.test(text) ? text.replace(label, '').trim() : '';
  return source === '' || source.length > 300 ? undefined : source;
}

/** The source as general feedback, where candidates of another system see it after answering. */
export function feedbackOfSource(source: string): string {
  return `Căn cứ: ${source}`;
}
