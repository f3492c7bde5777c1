<?php
/**
 * Plugin Name: Story Widget
 * Description: [story_widget src="/stories/bucha.json"] shows a story.
 * Version: 0.2.0
 * Requires at least: 6.5
 * Requires PHP: 7.4
 * License: MIT
 */

defined( 'ABSPATH' ) || exit;

// Where the package's folder dist/ is; the worker that renders stories, without a slash at its end, if there is one.
// Say your own in wp-config.php.
defined( 'STORY_WIDGET_FILES' ) || define( 'STORY_WIDGET_FILES', plugins_url( 'dist/', __FILE__ ) );
defined( 'STORY_WIDGET_EDGE' ) || define( 'STORY_WIDGET_EDGE', '' );

/** The element; an attribute that is an array, as `story` may be, is written as JSON. For themes, too. */
function story_widget( array $attributes, string $inside = '' ): string {
	wp_enqueue_script_module( 'story-widget', STORY_WIDGET_FILES . 'story-widget.js', array(), null );
	$html = '<story-widget';
	foreach ( $attributes as $name => $value ) {
		// esc_attr() leaves an & that seems to be an entity.
		$text  = is_array( $value ) ? wp_json_encode( $value, JSON_HEX_AMP ) : $value;
		$html .= sprintf( ' %s="%s"', $name, esc_attr( $text ) );
	}
	return $html . '>' . $inside . '</story-widget>';
}

/** What the worker has rendered, kept for five minutes; '' where that can't be had now. */
function story_widget_rendered( string $src, string $block ): string {
	$ask  = array_filter( compact( 'src', 'block' ) ) + array( 'to' => 'element' );
	$from = add_query_arg( rawurlencode_deep( $ask ), STORY_WIDGET_EDGE . '/render' );
	$key  = 'story_widget_' . md5( $from );
	$html = get_transient( $key );
	if ( false === $html ) {
		$answer = wp_remote_get( $from, array( 'timeout' => 3 ) );
		$good   = 200 === wp_remote_retrieve_response_code( $answer );
		$html   = $good ? wp_remote_retrieve_body( $answer ) : '';
		set_transient( $key, $html, $good ? 300 : 30 );
	}
	return $html;
}

/** [story_widget src="ADDRESS" block="ID"]Read the story[/story_widget]: what is inside is shown until the story is. */
function story_widget_shortcode( $given, $inside = '' ): string {
	$attributes = array_filter( shortcode_atts( array( 'src' => '', 'block' => '' ), $given ) );
	$inside     = wp_kses_post( (string) $inside );
	if ( ! isset( $attributes['src'] ) || '' === STORY_WIDGET_EDGE ) {
		return story_widget( $attributes, $inside );
	}
	// The worker is elsewhere.
	$src      = WP_Http::make_absolute_url( $attributes['src'], home_url( '/' ) );
	$rendered = story_widget_rendered( $src, $attributes['block'] ?? '' );
	$element  = story_widget( $attributes, $inside );
	return '' === $rendered ? $element : $rendered;
}

add_shortcode( 'story_widget', 'story_widget_shortcode' );

// The address of a story's page, alone on a line, becomes its words and a frame.
if ( '' !== STORY_WIDGET_EDGE ) {
	add_action(
		'init',
		function () {
			wp_oembed_add_provider( STORY_WIDGET_EDGE . '/stories/*', STORY_WIDGET_EDGE . '/oembed' );
		}
	);
}

// For the site's own statistics, where it keeps some.
add_action(
	'wp_footer',
	function () {
		wp_print_inline_script_tag(
			"document.addEventListener('story-view', ({ detail, type }) => {
				globalThis.dataLayer?.push({ event: type, block: detail.block });
			});"
		);
	}
);
