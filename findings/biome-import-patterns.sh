#!/usr/bin/env bash
# Biome 2.5.5, rule noRestrictedImports, option patterns: described as gitignore-style, like ESLint's no-restricted-imports.
# In a .gitignore, and in ESLint 9.39.5, "../*" also covers everything below what it names: "../cells/deep" is refused.
# Biome refuses "../near" only; a deeper import passes lint without a word. A wall between folders that was moved over
# from ESLint with its patterns as they are has a hole for every folder that has folders.
# Seen: ESLint refuses lines 1 2 3, Biome refuses line 1; with "../**" Biome refuses 1 2 3.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund eslint@9.39.5 @biomejs/biome@2.5.5 >/dev/null

mkdir -p src/rules
cat > src/rules/file.mjs <<'JS'
import { a } from "../near";
import { b } from "../cells/deep";
import { c } from "../cells/deeper/still";
export default [a, b, c];
JS

cat > eslint.config.mjs <<'JS'
export default [
  { files: ["src/**"], rules: { "no-restricted-imports": ["error", { patterns: [{ group: ["../*"] }] }] } },
];
JS
eslint_lines=$(npx eslint --format json src | node -e '
  const [{ messages }] = JSON.parse(require("fs").readFileSync(0, "utf8"));
  console.log(messages.map(({ line }) => line).join(" "));' || true)

biome_lines() {
  cat > biome.json <<JSON
{ "linter": { "rules": { "recommended": false, "style": { "noRestrictedImports": {
  "level": "error", "options": { "patterns": [{ "group": ["$1"] }] } } } } } }
JSON
  { npx biome lint --reporter=github src || true; } |
    sed -n 's/.*noRestrictedImports.*,line=\([0-9]*\),.*/\1/p' | sort -n | tr '\n' ' ' | sed 's/ $//'
}
one_level=$(biome_lines "../*")
all_levels=$(biome_lines "../**")

echo "ESLint 9.39.5  ../*   refuses lines: $eslint_lines"
echo "Biome 2.5.5    ../*   refuses lines: $one_level"
echo "Biome 2.5.5    ../**  refuses lines: $all_levels"
[ "$eslint_lines" = "1 2 3" ] && [ "$one_level" = "1" ] && [ "$all_levels" = "1 2 3" ]
