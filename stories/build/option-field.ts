import {html, type TemplateResult} from 'lit';
import type {InputType} from 'storybook/internal/types';

/** A form control for one option, from the same description that Storybook's own controls are made of. */
export function renderField(
  name: string,
  {control, options, description}: InputType,
  value: unknown,
  change: (value: unknown) => void,
): TemplateResult {
  const kind = typeof control === 'string' ? control : (control as {type?: string} | undefined)?.type;
  const [zh, en] = (description ?? '').split('\n\n');
  return html`<label class="field">
    <span class="field-name"><code>${name}</code></span>
    ${input(kind, options as readonly string[] | undefined, value, change)}
    <small>${zh} <span lang="en">${en}</span></small>
  </label>`;
}

function input(
  kind: string | undefined,
  options: readonly string[] | undefined,
  value: unknown,
  change: (value: unknown) => void,
): TemplateResult {
  const on = (read: (input: HTMLInputElement) => unknown) => (event: Event) =>
    change(read(event.currentTarget as HTMLInputElement));
  if (options)
    return html`<select @change=${on((select) => select.value || undefined)}>
      <option value="">—</option>
      ${options.map((option) => html`<option ?selected=${option === value}>${option}</option>`)}
    </select>`;
  if (kind === 'boolean')
    return html`<input type="checkbox" .checked=${value === true} @change=${on((box) => box.checked || undefined)} />`;
  if (kind === 'number')
    return html`<input
      type="number"
      min="0"
      .value=${String(value ?? '')}
      @change=${on((field) => (field.value === '' ? undefined : Number(field.value)))}
    />`;
  const isJson = kind === 'object';
  return html`<input
    type="text"
    .value=${value === undefined ? '' : isJson ? JSON.stringify(value) : String(value)}
    @change=${on((field) => (isJson ? parsed(field.value) : field.value || undefined))}
  />`;
}

/** Lists and objects are written as JSON; what is not JSON is kept as text, for the check to report. */
function parsed(text: string): unknown {
  try {
    return text ? JSON.parse(text) : undefined;
  } catch {
    return text;
  }
}
