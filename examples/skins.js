// Gives the page the chosen skin, and keeps the choice in its address.
const skin = document.getElementById('skin');
const choices = [...document.querySelectorAll('input[name=skin]')];

function show({ value }) {
  skin.href = `skins/${value}.css`;
}

for (const choice of choices) {
  choice.addEventListener('change', () => {
    history.replaceState(null, '', `?skin=${choice.value}`);
    show(choice);
  });
}

const asked = new URLSearchParams(location.search).get('skin');
const chosen = choices.find(({ value }) => value === asked);
if (chosen) {
  chosen.checked = true;
  show(chosen);
}
