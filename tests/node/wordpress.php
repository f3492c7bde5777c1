<?php
// The plugin in examples/frameworks/wordpress among stand-ins for what it calls of WordPress: php wordpress.php, with
// {edge, answer, shortcodes, stories} as JSON on standard input. Prints what came of it, as JSON.
define( 'ABSPATH', '/' );
$given = json_decode( file_get_contents( 'php://stdin' ), true );
$made  = array( 'modules' => array(), 'asked' => array(), 'providers' => array(), 'inline' => array(), 'printed' => array() );
$kept  = array();
$hooks = array();
if ( $given['edge'] ) define( 'STORY_WIDGET_EDGE', $given['edge'] );

function plugins_url( $path ) { return "/wp-content/plugins/story-widget/$path"; }
function home_url( $path ) { return "https://news.example$path"; }
function wp_enqueue_script_module( $id, $src ) { $GLOBALS['made']['modules'][ $id ] = $src; }
function wp_json_encode( $value, $flags = 0 ) { return json_encode( $value, $flags ); }
// As WordPress' own: what seems to be an entity is left alone.
function esc_attr( $text ) { return htmlspecialchars( $text, ENT_QUOTES, 'UTF-8', false ); }
function wp_kses_post( $html ) { return preg_replace( '#<script.*?</script>#s', '', $html ); }
function rawurlencode_deep( $values ) { return array_map( 'rawurlencode', $values ); }
function add_query_arg( $values, $address ) {
	$pairs = array();
	foreach ( $values as $name => $value ) $pairs[] = "$name=$value";
	return $address . '?' . implode( '&', $pairs );
}
function get_transient( $key ) { return $GLOBALS['kept'][ $key ] ?? false; }
function set_transient( $key, $value ) { $GLOBALS['kept'][ $key ] = $value; }
function wp_remote_get( $address ) {
	$GLOBALS['made']['asked'][] = $address;
	return $GLOBALS['given']['answer'];
}
function wp_remote_retrieve_response_code( $answer ) { return $answer['status'] ?? ''; }
function wp_remote_retrieve_body( $answer ) { return $answer['body']; }
function shortcode_atts( $known, $given ) { return array_merge( $known, array_intersect_key( (array) $given, $known ) ); }
function add_shortcode( $name, $print ) { $GLOBALS['shortcode'] = $print; }
function add_action( $name, $run ) { $GLOBALS['hooks'][ $name ][] = $run; }
function wp_oembed_add_provider( $pages, $provider ) { $GLOBALS['made']['providers'][ $pages ] = $provider; }
function wp_print_inline_script_tag( $script ) { $GLOBALS['made']['inline'][] = $script; }
class WP_Http {
	static function make_absolute_url( $address, $base ) {
		return '/' === $address[0] ? rtrim( $base, '/' ) . $address : $address;
	}
}

require __DIR__ . '/../../examples/frameworks/wordpress/story-widget.php';
foreach ( array( 'init', 'wp_footer' ) as $name ) foreach ( $hooks[ $name ] ?? array() as $run ) $run();
foreach ( $given['shortcodes'] ?? array() as list( $attributes, $inside ) ) {
	$made['printed'][] = $shortcode( $attributes, $inside );
}
foreach ( $given['stories'] ?? array() as $story ) $made['printed'][] = story_widget( array( 'story' => $story ) );
echo json_encode( $made );
