/**
 * Sets every field to what the value says. What a person does changes a field at once; what was rendered is the field's
 * default, and has the last word.
 */
export function showValue(root: ParentNode): void {
  for (const box of root.querySelectorAll('input')) box.checked = box.defaultChecked;
  for (const option of root.querySelectorAll('option')) option.selected = option.defaultSelected;
  for (const field of root.querySelectorAll<HTMLInputElement>(
    'textarea,[type=date],[type=text],[type=time],[type=url]',
  ))
    if (field.value !== field.defaultValue) field.value = field.defaultValue;
}
