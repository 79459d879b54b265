// The short names of emoji that turn up in care work and in apps; an unknown name is shown as it is written.
const SHORT_NAMES = `
+1 👍|-1 👎|100 💯|alarm_clock ⏰|ambulance 🚑|arrow_left ⬅️|arrow_right ➡️|baby 👶|ballot_box_with_check ☑️|bar_chart 📊|beach_with_umbrella 🏖️|bed 🛏️
bell 🔔|blue_heart 💙|blush 😊|book 📖|books 📚|brain 🧠|bulb 💡|calendar 📆|chart_with_upwards_trend 📈|chart_with_downwards_trend 📉|clap 👏|clipboard 📋
clock3 🕒|coffee ☕|confetti_ball 🎊|construction 🚧|date 📅|disappointed 😞|droplet 💧|ear 👂|email 📧|exclamation ❗|eyes 👀|face_with_monocle 🧐|first_place_medal 🥇
fire 🔥|green_heart 💚|grey_question ❔|grin 😁|hammer_and_wrench 🛠️|handshake 🤝|heart ❤️|heavy_check_mark ✔️|heavy_plus_sign ➕|hospital 🏥|hourglass ⌛
hourglass_flowing_sand ⏳|house 🏠|information_source ℹ️|joy 😂|key 🔑|large_blue_circle 🔵|large_green_circle 🟢|large_yellow_circle 🟡|link 🔗|lock 🔒|lotion_bottle 🧴
male-doctor 👨‍⚕️|female-doctor 👩‍⚕️|health_worker 🧑‍⚕️|mag 🔍|mega 📣|memo 📝|microscope 🔬|muscle 💪|no_entry ⛔|no_entry_sign 🚫|ocean 🌊|ok_hand 👌|open_hands 👐
page_facing_up 📄|paperclip 📎|party_popper 🎉|pencil ✏️|pencil2 ✏️|phone ☎️|pill 💊|point_right 👉|point_down 👇|pray 🙏|pushpin 📌|question ❓|raised_hands 🙌
raising_hand 🙋|recycle ♻️|red_circle 🔴|robot_face 🤖|rocket 🚀|rotating_light 🚨|scroll 📜|see_no_evil 🙈|seedling 🌱|shield 🛡️|slightly_smiling_face 🙂|smile 😄|smiley 😃
sparkles ✨|speech_balloon 💬|star ⭐|stethoscope 🩺|stop_sign 🛑|stopwatch ⏱️|sunny ☀️|syringe 💉|tada 🎉|tear 😢|telephone_receiver 📞|test_tube 🧪|thermometer 🌡️
thinking_face 🤔|thumbsup 👍|thumbsdown 👎|timer_clock ⏲️|triangular_flag_on_post 🚩|trophy 🏆|umbrella ☂️|warning ⚠️|wave 👋|wheelchair ♿|white_check_mark ✅|woman_health_worker 👩‍⚕️|wrench 🔧|x ❌|zap ⚡|zzz 💤`;

const BY_NAME = new Map(
  SHORT_NAMES.trim()
    .split(/[|\n]/)
    .map((entry) => entry.split(" ")),
);

/** The sign of a short name such as "bulb", or undefined. */
export const emojiFor = (name) => BY_NAME.get(name);

/** Short names within plain text, such as ":bulb: New idea", as signs. */
export const withEmoji = (text) => text.replaceAll(/:([a-z0-9_+-]+):/g, (whole, name) => emojiFor(name) ?? whole);
